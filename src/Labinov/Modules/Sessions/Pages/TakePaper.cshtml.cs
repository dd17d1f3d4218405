using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The same paper as a document to go on writing in.</summary>
public sealed class TakePaper(
    LabinovDb db,
    IFiles files,
    TimeProvider time,
    Words words,
    IEnumerable<ISessionAttendance> attendance
) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(
        int number,
        string kind,
        int? person,
        CancellationToken cancel
    )
    {
        var asked = PaperKinds.Of(kind);
        var session = await db.InsideSessionAsync(number, Actor, cancel);
        if (asked is not { } paper || session is null || session.IsCancelled)
        {
            return NotFound();
        }

        if (!paper.MayRead(Actor, session))
        {
            return NotAllowed();
        }

        var facts = await db.PaperFactsAsync(session, attendance.FirstOrDefault(), cancel);
        return new PaperLetters(words, facts, time.Now()).Of(paper, person) is { } letter
            ? File(
                LetterFile.Write(await letter.WithPictureAsync(facts.Head, files, cancel)),
                LetterFile.Type,
                $"{Slug.Of($"{words[SessionsText.KeyOf(paper)]} {session.Title}")}.docx"
            )
            : NotFound();
    }
}
