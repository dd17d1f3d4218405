using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>
/// The person behind a name that was typed for a team: the one of that name in the lead unit, else somebody new there, without an account.
/// </summary>
public sealed class NameMember(LabinovDb db, Numbers numbers)
{
    /// <param name="id">Made by the form, so that a form sent twice makes one person.</param>
    public async Task<Id<Person>> FindOrMeetAsync(
        Actor actor,
        Idea idea,
        string name,
        DateTime now,
        Id<Person> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(idea);
        var known = await db
            .People.SameAs(name, idea.UnitId)
            .OrderBy(person => person.Number)
            .Select(person => (Id<Person>?)person.Id)
            .FirstOrDefaultAsync(cancel);
        if (known is { } there)
        {
            return there;
        }

        var number = await numbers.TakeAsync(Person.Counter, cancel);
        // Whoever keeps no region adds nobody to its people at large; that they name them for this idea is what the ledger tells.
        var person =
            idea.RegionId is { } region && Person.MayAdd(actor, region)
                ? Person.Add(actor, number, name, idea.UnitId, region, null, now, id)
                : Person.Met(number, name, idea.UnitId, now, null, id);
        db.Add(person);
        return person.Id;
    }
}
