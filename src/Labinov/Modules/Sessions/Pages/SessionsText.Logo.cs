using Labinov.Data.Files;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <content>The logo of a region above a letter: an address for the page, the picture itself for the document.</content>
public static partial class SessionsText
{
    /// <summary>Null where none was given.</summary>
    public static LetterLogo? Logo(this HeadFacts head, Words words) =>
        head?.LogoPath is { } path
            ? new LetterLogo(path, words["sessions.head.logo.alt", head.Lines[0]].Value)
            : null;

    /// <summary>The letter with its picture inside, for a document; without it where the file is missing.</summary>
    public static async Task<OfficeLetter> WithPictureAsync(
        this OfficeLetter letter,
        HeadFacts head,
        IFiles files,
        CancellationToken cancel
    )
    {
        await using var content = files.Open(head.LogoHash ?? "");
        if (content is null || letter.Logo is null)
        {
            return letter;
        }

        var png = new byte[content.Length];
        await content.ReadExactlyAsync(png, cancel);
        return letter with { Logo = letter.Logo with { Png = png } };
    }
}
