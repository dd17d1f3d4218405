using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <content>The name goes, the deeds stay (UU 27/2022): ideas, comments and ledger lines keep their person, who has no name any more.</content>
public sealed partial class Person
{
    /// <summary>What stands where the name stood, in every language: nobody is called so.</summary>
    public const string NoName = "—";

    public bool IsErased => Name == NoName;

    /// <inheritdoc cref="MayErase(Actor, Id{Region}?, bool)"/>
    /// <remarks>For a page that has read the person without loading it.</remarks>
    public static bool MayErase(
        Actor actor,
        Id<Person> person,
        string name,
        Id<Region>? region,
        bool hasAccount
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return name != NoName
            && (actor.Person == person.Value || (!hasAccount && MayAdd(actor, region)));
    }

    /// <summary>Oneself; and for those who have no account, whoever keeps their entry.</summary>
    /// <param name="region">Of the person's unit.</param>
    public bool MayErase(Actor actor, Id<Region>? region, bool hasAccount) =>
        MayErase(actor, Id, Name, region, hasAccount);

    /// <summary>Takes name and reach from the entry and ends every role. The account is removed by whoever calls, in the same save.</summary>
    /// <param name="grants">All roles of the person.</param>
    /// <param name="isLastManager">Nobody would manage the nation any more.</param>
    /// <exception cref="RuleBroken">Not the actor's to erase, or the last manager.</exception>
    public void Erase(
        Actor actor,
        Id<Region>? region,
        bool hasAccount,
        IEnumerable<RoleGrant> grants,
        bool isLastManager,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(grants);
        if (!MayErase(actor, region, hasAccount))
        {
            throw new RuleBroken("people.rule.may-not-erase");
        }

        if (isLastManager)
        {
            throw new RuleBroken("people.rule.last-manager");
        }

        foreach (var grant in grants)
        {
            grant.Lapse(today);
        }

        (Name, SearchName) = (NoName, "");
        (Email, Phone, UnitId) = (null, null, null);
        Record(
            new PersonErased(Id)
            {
                By = actor.Person,
                At = now,
                As =
                    actor.Person == Id.Value
                        ? null
                        : actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }
}
