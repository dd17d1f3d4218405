using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <content>With a passkey: nothing to type. The device has asked for finger, face or code, so no second step is owed.</content>
public sealed partial class SignInModel
{
    private const string Asked = "passkey-asked";

    /// <summary>What the device answered; the script puts it in.</summary>
    [BindProperty, AtMost(20_000)]
    public string? Credential { get; set; }

    /// <summary>What the device is asked; the question itself waits in a sealed cookie for the answer.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        var options = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        TempData[Asked] = options.AssertionState;
        return Content(options.RequestOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        var answer =
            TempData[Asked] is string state && !string.IsNullOrEmpty(Credential)
                ? await passkeys.PerformAssertionAsync(
                    new PasskeyAssertionContext
                    {
                        HttpContext = HttpContext,
                        CredentialJson = Credential,
                        AssertionState = state,
                    }
                )
                : null;
        // Where only the identity provider counts, no key of one's own leads around it; a sealed account opens by its envelope.
        if (
            answer is not { Succeeded: true }
            || answer.User.ClosedAt is not null
            || answer.User.IsSealed
            || outside.Only
        )
        {
            ModelState.AddModelError("", words["people.passkey.wrong"]);
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        await store.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey, cancel);
        var begun = await letIn.RecordAsync(this, answer.User, Owed.Nothing, cancel);
        await db.SaveChangesAsync(cancel);
        return await letIn.RunAsync(this, answer.User, begun, Stay, Onward);
    }
}
