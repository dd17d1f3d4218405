using Labinov.House;

namespace Labinov.Modules.People;

/// <content>A deputy for some days, and a smaller place.</content>
public sealed partial class RoleGrant
{
    /// <summary>So long a deputy may stand in; longer is a role of its own, by a letter of its own.</summary>
    public const int DeputyDays = 90;

    /// <summary>The role in whose stead this one is held; null for a role of one's own.</summary>
    public Id<RoleGrant>? DeputyOfId { get; private set; }

    public bool Counts(DateOnly today) => FromOn <= today && !IsOver(today);

    /// <summary>Whoever holds a role now may name a deputy; a deputy may not name another.</summary>
    public bool MayDelegate(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person == PersonId.Value
            && Counts(today)
            && DeputyOfId is null
            && RoleRules.MayHaveDeputy(Role);
    }

    /// <summary>Somebody holds the same role in the same place, between two days; both act, and each deed says who did it.</summary>
    /// <exception cref="RuleBroken">Not the actor's to hand on, to oneself, or the days do not fit.</exception>
    public RoleGrant Delegate(
        Actor actor,
        Id<Person> deputy,
        DateOnly from,
        DateOnly until,
        string letter,
        DateOnly today,
        DateTime now,
        Id<RoleGrant>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (!MayDelegate(actor, today) || deputy == PersonId)
        {
            throw new RuleBroken("people.rule.may-not-delegate");
        }

        if (WrongDays(from, until, today) is { } wrong)
        {
            throw new RuleBroken(wrong, DeputyDays);
        }

        var grant = Given(deputy, Role, Scope, from, until, now, letter.Trim(), id);
        grant.DeputyOfId = Id;
        grant.Record(
            new RoleDelegated(deputy, grant.Id, Id, Role, from, until)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role),
            }
        );
        return grant;
    }

    /// <summary>Key of what is wrong with the days of a deputy; null when they will do.</summary>
    public string? WrongDays(DateOnly from, DateOnly until, DateOnly today) =>
        until < from ? "people.rule.ends-before-it-begins"
        : from < today ? "people.rule.deputy-past"
        : until > from.AddDays(DeputyDays) ? "people.rule.deputy-long"
        : until > UntilOn ? "people.rule.deputy-beyond"
        : null;

    /// <summary>Back before the last day: from today on only the holder counts.</summary>
    /// <param name="of">The role in whose stead this one is held.</param>
    public void TakeBack(Actor actor, RoleGrant of, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(of);
        if (DeputyOfId != of.Id || actor.Person != of.PersonId.Value)
        {
            throw new RuleBroken("people.rule.may-not-end");
        }

        Lapse(today);
        Record(
            new DeputyTakenBack(PersonId, Id, Role)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role),
            }
        );
    }

    /// <summary>
    /// Whoever may give the role in both places may narrow it to one that lies within. A manager of the nation is not narrowed to a lab: that is
    /// another task, and the nation is never left without one.
    /// </summary>
    public bool MayNarrow(Actor actor, Place here, DateOnly today) =>
        MayEnd(actor, here, today)
        && DeputyOfId is null
        && Role != Role.ProgrammeManager
        && RoleRules.KindsOf(Role).Any(kind => kind != ScopeKind);

    /// <summary>Counts in a smaller place from today on: this one ends yesterday, the narrower one goes on to the same last day.</summary>
    /// <exception cref="RuleBroken">Not the actor's, or the place does not lie within.</exception>
    public RoleGrant Narrow(
        Actor actor,
        Place here,
        Place to,
        string letter,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(letter);
        if (!MayNarrow(actor, here, today) || !RoleRules.MayGive(actor, Role, to))
        {
            throw new RuleBroken("people.rule.may-not-end");
        }

        if (!IsWithin(here, to))
        {
            throw new RuleBroken("people.rule.not-within");
        }

        var grant = Given(
            PersonId,
            Role,
            to.Scope,
            FromOn > today ? FromOn : today,
            UntilOn,
            now,
            letter.Trim()
        );
        Lapse(today);
        EndLetter = letter.Trim();
        Record(
            new RoleNarrowed(PersonId, Id, grant.Id, Role, to.Scope.Kind, to.Scope.Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(House.Role.ProgrammeManager, House.Role.LocusCoordinator),
            }
        );
        return grant;
    }

    /// <summary>The nation holds everything; a region holds what lies in it.</summary>
    public static bool IsWithin(Place here, Place to) =>
        here.Scope != to.Scope
        && here.Scope.Kind switch
        {
            ScopeKind.Nation => true,
            ScopeKind.Region => to.Region is { } region
                && region.Value == here.Scope.Id
                && to.Scope.Kind is not (ScopeKind.Region or ScopeKind.Province),
            _ => false,
        };

    /// <summary>The role in whose stead it is held ended.</summary>
    internal void EndWith(RoleGrant of)
    {
        if (UntilOn > of.UntilOn)
        {
            UntilOn = of.UntilOn;
        }
    }
}
