using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// A page that sets the second step up. The secret travels sealed in the form until a first code has shown that the phone knows it; opening
/// the page keeps nothing.
/// </summary>
public abstract class StepPage(StepSecrets secrets, TimeProvider time, IStringLocalizer words)
    : LabinovPage
{
    private const string Shown = "spares";

    /// <summary>The secret, sealed.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Read only where <see cref="AsksOwner"/>.</summary>
    [BindProperty, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    protected TimeProvider Time { get; } = time;
    protected IStringLocalizer Words { get; } = words;

    /// <summary>What the phone calls it.</summary>
    public string Address { get; protected set; } = "";

    /// <summary>Whoever has just come in with a password is not asked for it once more.</summary>
    public virtual bool AsksOwner => false;

    public virtual bool HasPassword => true;

    private byte[] Plain => secrets.Open(Secret) ?? [];

    public string Link => StepSecrets.Link(Plain, Address);

    public string Typed => StepSecrets.Typed(Plain);

    /// <summary>A fresh secret, unless the form brought one of ours.</summary>
    protected void Offer()
    {
        if (secrets.Open(Secret) is null)
        {
            Secret = secrets.New();
            ModelState.Remove(nameof(Secret));
        }
    }

    /// <summary>The step that the right code sets up, with its spare codes kept for the next page; null with the error beside the field.</summary>
    protected SecondStep? Confirmed(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var now = Time.Now();
        if (
            secrets.Open(Secret) is not { } secret
            || SecondStep.CounterOf(secret, Code ?? "", now) is not { } counter
        )
        {
            ModelState.AddModelError(
                nameof(Code),
                Words[
                    string.IsNullOrWhiteSpace(Code) ? "house.required" : "people.step.first-wrong"
                ]
            );
            return null;
        }

        var spares = SecondStep.NewSpares();
        Show(spares);
        return SecondStep.SetUp(account.Id, Secret!, counter, spares, now);
    }

    protected void Show(IEnumerable<string> spares) => TempData[Shown] = string.Join(' ', spares);

    /// <summary>The spare codes just made, once.</summary>
    protected IReadOnlyList<string> TakeShown() =>
        (TempData[Shown] as string)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
