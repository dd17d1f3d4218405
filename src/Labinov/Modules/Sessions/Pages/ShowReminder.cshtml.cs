using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The letter to those who have not yet: to be printed, or taken as a document to go on writing in.</summary>
public sealed class ShowReminder(
    LabinovDb db,
    IFiles files,
    IEnumerable<IOutstanding> slots,
    TimeProvider time,
    Words words
) : LabinovPage
{
    private const string AsDocument = "docx";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string What { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public OfficeLetter Letter { get; private set; } = null!;
    public bool HasHead { get; private set; }

    /// <summary>The same letter as a document.</summary>
    public string Document => SessionsLinks.Reminder(Number, What) + "?format=" + AsDocument;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var slot = slots.FirstOrDefault(slot => slot.Code == What);
        if (slot is null || await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!lab.MayArrange(Actor) && !lab.IsLeader(Actor))
        {
            return NotAllowed();
        }

        // An anonymous survey names nobody, so there is nobody to write to.
        if (await slot.ReadAsync(db, lab, cancel) is not { Owing.Count: > 0 } state)
        {
            return NotFound();
        }

        var head = await db.HeadAsync(lab, cancel);
        (Lab, Title, HasHead) = (lab, words[slot.Words], head.IsWritten);
        Letter = new ReminderLetter(head, lab, slot.Words, state).Of(
            words,
            time.Today(lab.TimeZone)
        );
        return Format == AsDocument
            ? File(
                LetterFile.Write(await Letter.WithPictureAsync(head, files, cancel)),
                LetterFile.Type,
                $"{Slug.Of($"{words["sessions.reminder"]} {Title} {lab.Name}")}.docx"
            )
            : Page();
    }
}
