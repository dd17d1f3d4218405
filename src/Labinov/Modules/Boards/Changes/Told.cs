using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Labinov.Modules.Boards.Changes;

/// <summary>
/// What those who listen are told of a change: the things that it touched, as they are now. Whoever puts them in the place of what was there
/// under the same id is right, however often it is done.
/// </summary>
internal sealed record Told
{
    private static readonly JsonSerializerOptions Rules = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // It goes into an event stream and a JSON answer, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public ToldNote? Note { get; init; }

    /// <summary>A second note: the one that keeps a late text.</summary>
    public ToldNote? Kept { get; init; }
    public ToldGroup? Group { get; init; }
    public ToldLink? Link { get; init; }
    public ToldComment? Comment { get; init; }
    public ToldBoard? Board { get; init; }

    /// <summary>Dots of every note, when it is told how the votes stand.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Rules);

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Rules);

    public static T? Read<T>(string? json) =>
        json is null ? default : JsonSerializer.Deserialize<T>(json, Rules);
}

/// <param name="V">Version of the text.</param>
/// <param name="Dots">Null while votes are hidden.</param>
/// <param name="Of">The note beside which it keeps a late text.</param>
internal sealed record ToldNote(
    Guid Id,
    Guid Group,
    string Text,
    int V,
    string Colour,
    string Rank,
    int? Dots,
    int Comments,
    bool? Gone,
    Guid? Of
)
{
    public static ToldNote From(Note note, bool hideDots) =>
        new(
            note.Id.Value,
            note.GroupId.Value,
            note.Text,
            note.TextVersion,
            ColourOf(note.Colour),
            note.Rank,
            hideDots ? null : note.Dots,
            note.Comments,
            note.IsGone ? true : null,
            note.VariantOfId?.Value
        );

    public static string ColourOf(NoteColour colour) =>
        colour switch
        {
            NoteColour.Nila => "nila",
            NoteColour.Pandan => "pandan",
            NoteColour.Mengkudu => "mengkudu",
            NoteColour.Manggis => "manggis",
            _ => "kunyit",
        };
}

internal sealed record ToldGroup(Guid Id, string Title, string? Lane, string Rank, bool? Gone);

internal sealed record ToldLink(Guid Id, Guid From, Guid To, bool? Gone);

internal sealed record ToldComment(Guid Id, Guid Note, string Text, bool? Gone);

/// <param name="Hidden">Votes are.</param>
/// <param name="Timer">When it ends, in UTC.</param>
internal sealed record ToldBoard(
    bool Frozen,
    bool Hidden,
    int Dots,
    Guid? Presented,
    DateTime? Timer,
    bool? Closed
)
{
    public static ToldBoard Of(Board board) =>
        new(
            board.IsFrozen,
            board.AreVotesHidden,
            board.Dots,
            board.PresentedId?.Value,
            board.TimerEndsAt,
            board.ClosedAt is null ? null : true
        );
}
