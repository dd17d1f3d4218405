using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// Off to the identity provider: by a link, for a form that leads to another house is forbidden by our own policy. When the provider does not
/// answer, the door says so instead of failing.
/// </summary>
[AllowAnonymous]
public sealed class SignInOtherModel(OutsideDoor outside, ILogger<SignInOtherModel> log)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!outside.IsThere)
        {
            return LocalRedirect(Request.PathBase + PeopleLinks.SignIn);
        }

        // A page of others must not sign anybody in behind their back.
        if (Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
        {
            return LocalRedirect(Request.PathBase + PeopleLinks.SignIn);
        }

        var onward = LocalPath.Is(ReturnUrl)
            ? $"?returnUrl={Uri.EscapeDataString(ReturnUrl!)}"
            : "";
        try
        {
            await HttpContext.ChallengeAsync(
                OutsideDoor.Scheme,
                new AuthenticationProperties
                {
                    RedirectUri = Request.PathBase + PeopleLinks.Arrived + onward,
                }
            );
            return new EmptyResult();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or HttpRequestException)
        {
            log.LogWarning("The identity provider does not answer ({Kind})", wrong.GetType().Name);
            return LocalRedirect(Request.PathBase + PeopleLinks.SignIn + "?failed=true");
        }
    }
}
