using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <summary>Opening the address only asks; the button signs out.</summary>
[AllowAnonymous]
public sealed class SignOutModel : LabinovPage
{
    public IActionResult OnGet() =>
        Actor.IsStranger ? LocalRedirect(Request.PathBase + "/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return Done("/", "people.sign-out.done");
    }
}
