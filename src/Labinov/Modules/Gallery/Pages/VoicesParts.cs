using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Gallery.Voices;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>Comments as drawn, with what the reader may do about each.</summary>
/// <param name="Number">Of the innovation.</param>
/// <param name="MayTakeDown">The reader answers for the region of the innovation.</param>
public sealed record CommentRows(int Number, IReadOnlyList<CommentRow> Rows, bool MayTakeDown);

/// <summary>The box to write in.</summary>
public sealed record CommentForm(int Number, Id<Comment> Draft)
{
    [Needed, AtMost(Comment.TextMax)]
    public string? Text { get; init; }
}

/// <summary>What people say, on the page of an innovation.</summary>
/// <param name="IsSupported">By the reader.</param>
/// <param name="Form">Null for a stranger, who is led to the sign-in page.</param>
public sealed record VoicesPart(
    int Number,
    string Title,
    int Supports,
    bool IsSupported,
    int Comments,
    CommentRows Last,
    CommentForm? Form
);
