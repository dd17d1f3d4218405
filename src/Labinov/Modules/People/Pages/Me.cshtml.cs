using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>An address that means oneself, whoever follows it.</summary>
public sealed class MeModel(LabinovDb db) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var number = await db
            .People.Where(person => person.Id == me)
            .Select(person => person.Number)
            .SingleAsync(cancel);
        return LocalRedirect(Request.PathBase + PeopleLinks.To(number));
    }
}
