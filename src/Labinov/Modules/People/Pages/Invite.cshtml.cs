using Labinov.Data;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// Makes a code that lets somebody in and shows it once: as a message to send on, as a sheet to print, and by mail when wished. A code
/// made before stops to open.
/// </summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class InviteModel(
    LabinovDb db,
    ScopeNames names,
    IHomeAddress home,
    OutsideDoor outside,
    TimeProvider time,
    Words words
) : LabinovPage
{
    private const string Kept = "invitation";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public bool ByMail { get; set; }

    /// <summary>The phone is lost: the second step goes too.</summary>
    [BindProperty]
    public bool DropStep { get; set; }

    public bool HasSecondStep { get; private set; }

    public View? Shown { get; private set; }

    /// <summary>The code just made; null before, and when the page is opened again.</summary>
    public string? Code { get; private set; }

    public string Link => home.To(PeopleLinks.EnterWith(Code!));

    public string Typed => home.To(PeopleLinks.Enter);

    public string Until => Formats.Day(Clock.DayOf(time.Now() + Invitation.ByHand));

    /// <summary>What goes by WhatsApp or any other way.</summary>
    public string Message =>
        words[
            Shown!.HasAccount ? "people.invite.message.password" : "people.invite.message.account",
            Shown.Name,
            Link,
            Until
        ];

    private bool MayLetIn { get; set; }

    public sealed record View(
        Id<Person> Id,
        string Name,
        string? Email,
        Id<Region>? Region,
        bool HasAccount
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Code = TempData[Kept] as string;
        return MayLetIn ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var person = await db.People.SingleAsync(row => row.Id == Shown!.Id, cancel);
        var now = time.Now();
        var code = Invitation.NewCode();
        db.RemoveRange(
            await db.Invitations.Where(row => row.PersonId == person.Id).ToListAsync(cancel)
        );
        db.Add(person.Invite(Actor, MayLetIn, Shown!.HasAccount, code, now));
        if (DropStep && HasSecondStep)
        {
            person.DropSecondStep(Actor, MayLetIn, isNeeded: false, now);
            db.RemoveRange(await StepOf(person.Id).ToListAsync(cancel));
        }

        if (ByMail && Shown.Email is { } address)
        {
            Code = code;
            db.Add(Letter.Write(address, words["people.invite.mail.subject"], Message, now));
            TempData.Flash(FlashKind.Done, "people.invite.mailed", address);
        }

        await db.SaveChangesAsync(cancel);
        TempData[Kept] = code;
        return LocalRedirect(Request.PathBase + PeopleLinks.Invite(Number));
    }

    private IQueryable<SecondStep> StepOf(Id<Person> person) =>
        db.SecondSteps.Where(step =>
            db.Accounts.Any(account => account.Id == step.AccountId && account.PersonId == person)
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Shown = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Select(person => new View(
                person.Id,
                person.Name,
                person.Email
                    ?? db.Accounts.Where(account => account.PersonId == person.Id)
                        .Select(account => account.Email)
                        .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.RegionId)
                    .FirstOrDefault(),
                db.Accounts.Any(account => account.PersonId == person.Id)
            ))
            .SingleOrDefaultAsync(cancel);
        if (Shown is null)
        {
            return false;
        }

        HasSecondStep = await StepOf(Shown.Id).AnyAsync(cancel);
        MayLetIn =
            !outside.Only
            && !await db.Accounts.AnyAsync(
                account => account.PersonId == Shown.Id && account.ClosedAt != null,
                cancel
            )
            && Person.MayLetIn(
                Actor,
                Shown.Id,
                Shown.Region,
                await names.HeldAsync(Shown.Id, time.Today(), cancel)
            );
        return true;
    }
}
