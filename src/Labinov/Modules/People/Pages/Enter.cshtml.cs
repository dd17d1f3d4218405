using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// Where an invitation leads. Without a code it asks for one; with a code it shows a form, and only the form acts: chats and mail scanners
/// open links by themselves.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed partial class EnterModel(
    LabinovDb db,
    OpenAccount open,
    LetIn letIn,
    OutsideDoor outside,
    IPasswordHasher<Account> hasher,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [BindProperty, AtMost(Account.EmailMax)]
    public string? Email { get; set; }

    [BindProperty, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    /// <summary>Null while no code was given, or one that opens nothing.</summary>
    public View? Shown { get; private set; }

    /// <summary>A code was given and opens nothing.</summary>
    public bool IsOver => !string.IsNullOrWhiteSpace(Code) && Shown is null;

    /// <param name="Address">What the person signs in with now, or can be written to; null when nothing is known.</param>
    public sealed record View(InvitationKind Kind, string? Name, string? Address);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Email = Shown is { Kind: InvitationKind.Account } ? Shown.Address : null;
        return IsOver ? Over() : Page();
    }

    /// <summary>Typed from paper.</summary>
    public IActionResult OnPostCode()
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), words["house.required"]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var plain = string.Concat(Code.Where(char.IsAsciiLetterOrDigit));
        return LocalRedirect(
            Request.PathBase + PeopleLinks.EnterWith(plain.Length > 0 ? plain : "-")
        );
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var invitation = await FindAsync(cancel);
        await LoadAsync(cancel);
        if (Shown is null || invitation is null)
        {
            return Over();
        }

        var person = await db.People.SingleOrDefaultAsync(
            row => row.Id == invitation.PersonId,
            cancel
        );
        await ExamineAsync(invitation.Kind, person, cancel);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var account = await ActAsync(invitation, person, cancel);
        await db.CloseInvitationsAsync(invitation, cancel);
        var begun = await letIn.RecordAsync(this, account, cancel);
        await db.SaveChangesAsync(cancel);
        return await letIn.RunAsync(
            this,
            account,
            begun,
            stay: false,
            Request.PathBase + PeopleLinks.Desk
        );
    }

    private async Task<Account> ActAsync(
        Invitation invitation,
        Person? person,
        CancellationToken cancel
    )
    {
        var now = time.Now();
        switch (invitation.Kind)
        {
            case InvitationKind.FirstManager:
                invitation.Use(now);
                return await open.FirstManagerAsync(
                    Name!,
                    Email!,
                    Password!,
                    time.Today(),
                    now,
                    cancel
                );
            case InvitationKind.Account:
                var fresh = person!.OpenAccount(invitation, Email!, Password!, hasher, now);
                db.Add(fresh);
                return fresh;
            default:
                var account = await db.Accounts.SingleAsync(
                    row => row.PersonId == person!.Id,
                    cancel
                );
                person!.RenewPassword(invitation, account, Password!, hasher, now);
                await db.OpenDoorAsync(account.Email!, cancel);
                await db.EndVisitsAsync(account.Id, except: null, now, cancel);
                return account;
        }
    }

    private PageResult Over()
    {
        Shown = null;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task<Invitation?> FindAsync(CancellationToken cancel)
    {
        var hash = Invitation.HashOf(Code ?? "");
        var found = await db.Invitations.SingleOrDefaultAsync(row => row.CodeHash == hash, cancel);
        // Where only the identity provider counts, no code leads around it.
        if (
            found?.PersonId is { } person
            && await db.Accounts.AnyAsync(
                account => account.PersonId == person && account.ClosedAt != null,
                cancel
            )
        )
        {
            return null; // closed means closed, whatever code was on its way
        }

        return
            found?.IsOpen(time.Now()) == true
            && (!outside.Only || found.Kind == InvitationKind.FirstManager)
            ? found
            : null;
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Code) || await FindAsync(cancel) is not { } invitation)
        {
            return true;
        }

        if (invitation.Kind == InvitationKind.FirstManager)
        {
            // Whoever came in by another way made it useless.
            Shown = await db.HasManagerAsync(cancel) ? null : new View(invitation.Kind, null, null);
            return true;
        }

        Shown = await db
            .People.Where(person => person.Id == invitation.PersonId)
            .Select(person => new View(
                invitation.Kind,
                person.Name,
                db.Accounts.Where(account => account.PersonId == person.Id)
                    .Select(account => account.Email)
                    .FirstOrDefault()
                    ?? person.Email
            ))
            .SingleOrDefaultAsync(cancel);
        return true;
    }
}
