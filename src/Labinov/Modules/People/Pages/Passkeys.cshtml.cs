using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>One's own devices that open the door. Adding and removing ask for the password, so that a screen left open changes none.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class PasskeysModel(
    LabinovDb db,
    IPasskeyHandler<Account> passkeys,
    AccountStore store,
    ProveOwner owner,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    private const string Asked = "passkey-asked";
    private Person? me;
    private Account? account;

    [BindProperty, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    [BindProperty, AtMost(20_000)]
    public string? Credential { get; set; }

    /// <summary>Of the one to remove: base64url.</summary>
    [BindProperty(SupportsGet = true), AtMost(2_000)]
    public string? Key { get; set; }

    /// <summary>The one that <see cref="Key"/> names; the page then asks whether it shall go.</summary>
    public Row? Leaving => Rows.FirstOrDefault(row => row.Key == Key);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool HasPassword => account?.PasswordHash is not null;

    /// <summary>The password of a sealed account lies in an envelope; a key beside it would open unseen.</summary>
    public bool MayAdd => Rows.Count < Passkey.AtMost && account is { IsSealed: false };

    public sealed record Row(string Key, string Name, DateOnly On);

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    /// <summary>What the device is asked; 400 when the password is wrong, and the form then says so by itself.</summary>
    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!await IsRightAsync(cancel) || !MayAdd)
        {
            return BadRequest();
        }

        var options = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account!.Id.ToString(),
                Name = account.Email!,
                DisplayName = me!.Name,
            },
            HttpContext
        );
        TempData[Asked] = options.AttestationState;
        return Content(options.CreationOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!await IsRightAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        var made =
            MayAdd && TempData[Asked] is string state && !string.IsNullOrEmpty(Credential)
                ? await passkeys.PerformAttestationAsync(
                    new PasskeyAttestationContext
                    {
                        HttpContext = HttpContext,
                        CredentialJson = Credential,
                        AttestationState = state,
                    }
                )
                : null;
        if (made is not { Succeeded: true } || made.UserEntity.Id != account!.Id.ToString())
        {
            ModelState.AddModelError("", words["people.passkey.not-made"]);
            return await AgainAsync(cancel);
        }

        made.Passkey.Name = Device.Of(Request.Headers.UserAgent);
        await store.AddOrUpdatePasskeyAsync(account, made.Passkey, cancel);
        me!.AddPasskey(Actor, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Passkeys, "people.passkey.made");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Leaving is not { } row)
        {
            return NotFound();
        }

        if (!await IsRightAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        await store.RemovePasskeyAsync(account!, WebEncoders.Base64UrlDecode(row.Key), cancel);
        me!.RemovePasskey(Actor, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Passkeys, "people.passkey.removed");
    }

    private async Task<bool> IsRightAsync(CancellationToken cancel)
    {
        if (
            await owner.WrongAsync(account!, HttpContext.Visit(), Password, cancel) is not { } wrong
        )
        {
            return true;
        }

        ModelState.AddModelError(HasPassword ? nameof(Password) : "", words[wrong]);
        return false;
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new Id<Person>(Actor.Person ?? Guid.Empty);
        me ??= await db.People.SingleAsync(row => row.Id == id, cancel);
        account ??= await db.Accounts.SingleAsync(row => row.PersonId == id, cancel);
        Rows =
        [
            .. (await store.GetPasskeysAsync(account, cancel))
                .OrderBy(passkey => passkey.CreatedAt)
                .Select(passkey => new Row(
                    WebEncoders.Base64UrlEncode(passkey.CredentialId),
                    passkey.Name ?? "",
                    Clock.DayOf(passkey.CreatedAt.UtcDateTime)
                )),
        ];
        return true;
    }
}
