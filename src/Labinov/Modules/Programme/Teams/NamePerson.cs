using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>
/// The person behind a name that was typed for a unit: the one of that name who works there, else somebody new, without an account.
/// </summary>
public sealed class NamePerson(LabinovDb db, Numbers numbers)
{
    /// <param name="id">Made by the form, so that a form sent twice makes one person.</param>
    public async Task<Id<Person>> FindOrMeetAsync(
        Actor actor,
        LabFacts lab,
        Id<Organisation> unit,
        string name,
        DateTime now,
        CancellationToken cancel,
        Id<Person>? id = null
    )
    {
        var known = await db
            .People.SameAs(name, unit)
            .OrderBy(person => person.Number)
            .Select(person => (Id<Person>?)person.Id)
            .FirstOrDefaultAsync(cancel);
        return known ?? await MeetAsync(actor, lab, unit, name, now, cancel, id);
    }

    /// <summary>Somebody new; the caller has looked for the name.</summary>
    public async Task<Id<Person>> MeetAsync(
        Actor actor,
        LabFacts lab,
        Id<Organisation> unit,
        string name,
        DateTime now,
        CancellationToken cancel,
        Id<Person>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var number = await numbers.TakeAsync(Person.Counter, cancel);
        // A lab coordinator or a unit's head adds nobody to the region's people at large; that they name them for this unit is what the ledger tells.
        var person = Person.MayAdd(actor, lab.RegionId)
            ? Person.Add(actor, number, name, unit, lab.RegionId, null, now, id)
            : Person.Met(number, name, unit, now, null, id);
        db.Add(person);
        return person.Id;
    }
}
