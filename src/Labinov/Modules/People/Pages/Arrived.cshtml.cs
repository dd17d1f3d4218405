using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// Back from the identity provider. Whoever is known goes in; whoever is new says where they work and waits. The way back is a GET by its
/// protocol and good for one answer only (state, nonce, code).
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class ArrivedModel(LabinovDb db, OutsideDoor outside, LetIn letIn, TimeProvider time)
    : LabinovPage
{
    private Vouched? who;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public Id<Organisation>? Unit { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    public UnitPicker? Picker { get; private set; }

    public string Name => who!.Name;

    public string Email => who!.Email;

    /// <summary>What became of the question, when it was asked before.</summary>
    public Standing? Asked { get; private set; }

    public sealed record Standing(DateTime At, DateTime? DeclinedAt, string? Why, string? Unit)
    {
        public DateOnly On => Clock.DayOf(At);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return FromTheStart();
        }

        if (await KnownAsync(cancel) is not { } account)
        {
            return Page();
        }

        if (account.ClosedAt is not null)
        {
            await HttpContext.EndArrivalAsync();
            return LocalRedirect(Request.PathBase + PeopleLinks.SignIn + "?closed=true");
        }

        var begun = await letIn.RecordAsync(this, account, cancel);
        await db.SaveChangesAsync(cancel);
        await HttpContext.EndArrivalAsync();
        var onward = LocalPath.Is(ReturnUrl) ? ReturnUrl! : Request.PathBase + PeopleLinks.Desk;
        return await letIn.RunAsync(this, account, begun, stay: false, onward);
    }

    /// <summary>The picker's button.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(cancel) ? Page() : FromTheStart();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return FromTheStart();
        }

        var arrival = await Mine().SingleOrDefaultAsync(cancel);
        var unit = await db
            .Organisations.Where(row => row.Id == Unit)
            .Select(row => (Id<Organisation>?)row.Id)
            .SingleOrDefaultAsync(cancel);
        if (arrival is null)
        {
            db.Add(Arrival.Of(outside.Authority!, who!.Subject, Name, Email, unit, time.Now()));
        }
        else
        {
            arrival.Come(Name, Email, unit, time.Now());
        }

        await db.SaveChangesAsync(cancel);
        return LocalRedirect(Request.PathBase + PeopleLinks.Arrived);
    }

    // By what the provider calls the person; the first time by an address that it has verified.
    private async Task<Account?> KnownAsync(CancellationToken cancel)
    {
        var known = await db.Set<IdentityUserLogin<Guid>>()
            .Where(login =>
                login.LoginProvider == outside.Authority && login.ProviderKey == who!.Subject
            )
            .Join(
                db.Accounts,
                login => login.UserId,
                account => account.Id,
                (_, account) => account
            )
            .SingleOrDefaultAsync(cancel);
        if (known is not null || !who!.IsVerified || Email.Length == 0)
        {
            return known;
        }

        var normal = Account.Normal(Email);
        var account = await db.Accounts.SingleOrDefaultAsync(
            row => row.NormalizedUserName == normal && !row.IsSealed,
            cancel
        );
        if (account is null)
        {
            return null;
        }

        var person = await db.People.SingleAsync(row => row.Id == account.PersonId, cancel);
        person.Recognise(account, time.Now());
        db.Add(account.LoginOf(outside.Authority!, who.Subject));
        return account;
    }

    private IQueryable<Arrival> Mine() =>
        db.Arrivals.Where(row => row.Provider == outside.Authority && row.Subject == who!.Subject);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        who ??= outside.IsThere ? await HttpContext.VouchedAsync() : null;
        if (who is null)
        {
            return false;
        }

        Asked = await Mine()
            .Select(row => new Standing(
                row.At,
                row.DeclinedAt,
                row.Why,
                db.Organisations.Where(unit => unit.Id == row.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault()
            ))
            .SingleOrDefaultAsync(cancel);
        Picker = await UnitPickers.ReadAsync(db, UnitQuery, Unit, null, cancel);
        return true;
    }

    private LocalRedirectResult FromTheStart() =>
        LocalRedirect(Request.PathBase + PeopleLinks.SignIn);
}
