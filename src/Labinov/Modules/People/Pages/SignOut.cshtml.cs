using Labinov.Data;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <summary>Opening the address only asks; the button ends the visit, whoever else may have copied its cookie.</summary>
[AllowAnonymous]
public sealed class SignOutModel(LabinovDb db, TimeProvider time) : LabinovPage
{
    public IActionResult OnGet() =>
        Actor.IsStranger ? LocalRedirect(Request.PathBase + "/") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await db.EndVisitAsync(Actor, HttpContext.Visit(), time.Now(), cancel);
        await db.SaveChangesAsync(cancel);
        await HttpContext.SignOutAsync();
        // Whoever sits down at this computer next finds no page of mine by going back.
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Done("/", "people.sign-out.done");
    }
}
