using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The letter that asks, its scan, and whom the agency calls about it.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class EditLetter(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : EditApplication(db, time, words)
{
    private Scan? kept;

    [BindProperty, AtMost(Application.LetterNumberMax)]
    public string? LetterNumber { get; set; }

    [BindProperty]
    public DateOnly? LetterOn { get; set; }

    [BindProperty]
    public IFormFile? Scan { get; set; }

    [BindProperty, AtMost(Application.ContactNameMax)]
    public string? ContactName { get; set; }

    [BindProperty, AtMost(Application.ContactPhoneMax)]
    public string? ContactPhone { get; set; }

    [BindProperty, AtMost(Application.ContactEmailMax)]
    public string? ContactEmail { get; set; }

    public override ApplicationStep Step => ApplicationStep.Letter;

    protected override Task ShowAsync(CancellationToken cancel)
    {
        (LetterNumber, LetterOn) = (Facts.LetterNumber, Facts.LetterOn);
        (ContactName, ContactPhone, ContactEmail) = (
            Facts.ContactName,
            Facts.ContactPhone,
            Facts.ContactEmail
        );
        return Task.CompletedTask;
    }

    protected override async Task ExamineAsync(CancellationToken cancel)
    {
        // A letter may carry tomorrow's date in the east of the country.
        if (LetterOn > Today.AddDays(1))
        {
            ModelState.AddModelError(nameof(LetterOn), Words["programme.apply.letter.future"]);
        }

        if (ContactEmail is not null && !ContactEmail.Contains('@', StringComparison.Ordinal))
        {
            ModelState.AddModelError(
                nameof(ContactEmail),
                Words["programme.apply.contact.no-mail"]
            );
        }

        if (Scan is not null)
        {
            kept = await keep.TakeAsync(Scan, nameof(Scan), ModelState, Words, cancel);
        }
    }

    protected override void Write(Application application, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.WriteLetter(Actor, LetterNumber, LetterOn, kept, now);
        application.WriteContact(Actor, ContactName, ContactPhone, ContactEmail, now);
    }
}
