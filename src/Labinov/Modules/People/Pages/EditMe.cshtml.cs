using System.ComponentModel.DataAnnotations;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

public sealed class EditMeModel(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [BindProperty, AtMost(Person.PhoneMax)]
    [RegularExpression(@"^[0-9+() .\-]*$", ErrorMessage = "people.rule.no-phone")]
    public string? Phone { get; set; }

    private Id<Person> Me => new(Actor.Person ?? Guid.Empty);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var me = await db
            .People.Where(person => person.Id == Me)
            .Select(person => new
            {
                person.Name,
                person.Phone,
                person.Version,
            })
            .SingleAsync(cancel);
        (Name, Phone, Version) = (me.Name, me.Phone, me.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var person = await db.People.SingleAsync(person => person.Id == Me, cancel);
        db.Expect(person, Version);
        person.Correct(Actor, Name!, Phone, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(person.Number), "people.edit.done");
    }
}
