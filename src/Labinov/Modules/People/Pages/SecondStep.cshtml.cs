using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>One's own second step: set it up, make new spare codes, give it up. Each asks for the password, so that nobody at a screen left open locks the owner out.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SecondStepModel(
    LabinovDb db,
    SecondKeys keys,
    StepSecrets secrets,
    ProveOwner owner,
    TimeProvider time,
    IStringLocalizer words
) : StepPage(secrets, time, words)
{
    /// <summary>Null while there is none.</summary>
    public SecondStep? Step { get; private set; }

    public DateOnly SetOn => Clock.DayOf(Step!.SetAt);

    /// <summary>A role asks for it, so it cannot be given up.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Shown once, right after they were made.</summary>
    public IReadOnlyList<string> Spares { get; private set; } = [];

    public override bool AsksOwner => true;

    public override bool HasPassword => account?.PasswordHash is not null;

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

        if (!await IsOwnerAsync(cancel) || Confirmed(account!) is not { } step)
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
        return Step is not null && await IsOwnerAsync(cancel);
    }

    private async Task<bool> IsOwnerAsync(CancellationToken cancel)
    {
        if (await owner.WrongAsync(account!, HttpContext.Visit(), Password, cancel) is { } wrong)
        {
            ModelState.AddModelError(HasPassword ? nameof(Password) : "", Words[wrong]);
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
