using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <content>Somebody who came unannounced, and somebody who was entered twice.</content>
public sealed partial class Person
{
    /// <summary>
    /// This entry is the double of that one and shown nowhere any more; null for nearly everybody. Its name stays, for what was done under it
    /// is still read, and goes with the name of the one that is kept.
    /// </summary>
    [Personal("people.kept.double", "people.why.name", "people.until.erased")]
    public Id<Person>? MergedIntoId { get; private set; }

    /// <summary>Came to a meeting without having been named before. Who may receive people there, the meeting knows.</summary>
    /// <param name="by">Null for a helper without an account.</param>
    /// <param name="id">Made by the form, so that a form sent twice adds one person.</param>
    public static Person CameUnannounced(
        int number,
        string name,
        Id<Organisation>? unit,
        Guid? by,
        Role? capacity,
        DateTime now,
        Id<Person>? id = null
    )
    {
        var person = Met(number, name, unit, now, id: id);
        person.Record(
            new PersonAdded(person.Id, unit)
            {
                By = by,
                At = now,
                As = capacity,
            }
        );
        return person;
    }

    /// <summary>Retires this entry in favour of another of the same human being. What hangs on it elsewhere its owners move.</summary>
    /// <param name="isBound">It has an account or ever held a role: then more hangs on it than its attendance.</param>
    /// <exception cref="RuleBroken">It is bound, or one of the two is retired or erased.</exception>
    public void MergeInto(Actor actor, Person kept, bool isBound, Role? capacity, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(kept);
        if (kept.Id == Id || kept.MergedIntoId is not null || kept.IsErased || IsErased)
        {
            throw new RuleBroken("people.rule.no-double");
        }

        if (isBound)
        {
            throw new RuleBroken("people.rule.double-is-bound");
        }

        if (MergedIntoId is not null)
        {
            return;
        }

        MergedIntoId = kept.Id;
        Record(
            new PersonMerged(Id, kept.Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>The name of a double goes with the name of the one that was kept.</summary>
    internal void EraseDouble()
    {
        (Name, SearchName) = (NoName, "");
        (Email, Phone, UnitId) = (null, null, null);
    }
}
