using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>One's own second step: set it up, make new spare codes, give it up. What weakens the door asks for the password.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SecondStepModel(
    LabinovDb db,
    SecondKeys keys,
    StepSecrets secrets,
    IPasswordHasher<Account> hasher,
    TimeProvider time,
    IStringLocalizer words
) : StepPage(secrets, time, words)
{
    [BindProperty, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    /// <summary>Null while there is none.</summary>
    public SecondStep? Step { get; private set; }

    public DateOnly SetOn => Clock.DayOf(Step!.SetAt);

    /// <summary>A role asks for it, so it cannot be given up.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Shown once, right after they were made.</summary>
    public IReadOnlyList<string> Spares { get; private set; } = [];

    private Account? account;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Spares = TakeShown();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Step is not null)
        {
            return LocalRedirect(Request.PathBase + PeopleLinks.SecondStep);
        }

        if (Confirmed(account!) is not { } step)
        {
            return await AgainAsync(cancel);
        }

        (await MeAsync(cancel)).SetSecondStep(account!, Time.Now());
        db.Add(step);
        return await SavedAsync(cancel);
    }

    public async Task<IActionResult> OnPostSparesAsync(CancellationToken cancel)
    {
        if (!await IsMineAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        var spares = SecondStep.NewSpares();
        Step!.TakeSpares(spares);
        Show(spares);
        return await SavedAsync(cancel);
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancel)
    {
        if (!await IsMineAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        (await MeAsync(cancel)).DropSecondStep(Actor, mayLetIn: false, IsNeeded, Time.Now());
        db.Remove(Step!);
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Me, "people.step.dropped");
    }

    private async Task<bool> IsMineAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Step is null || !account!.Fits(Password, hasher))
        {
            ModelState.AddModelError(nameof(Password), Words["people.rule.password-old"]);
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> SavedAsync(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        return LocalRedirect(Request.PathBase + PeopleLinks.SecondStep);
    }

    private Task<Person> MeAsync(CancellationToken cancel) =>
        db.People.SingleAsync(row => row.Id == account!.PersonId, cancel);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        account ??= await db.Accounts.SingleAsync(row => row.PersonId == me, cancel);
        Step ??= await db.SecondSteps.SingleOrDefaultAsync(
            row => row.AccountId == account.Id,
            cancel
        );
        IsNeeded = await keys.IsNeededAsync(account, cancel);
        Address = account.Email ?? "";
        Offer();
        return true;
    }
}
