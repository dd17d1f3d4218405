using Labinov.House;

namespace Labinov.Modules.People;

/// <summary>A role that a person holds in a scope, between two dates, by a letter or an invitation.</summary>
public sealed partial class RoleGrant : Entity<RoleGrant>
{
    public const int LetterMax = 120;

    [Personal("people.kept.role", "people.why.role", "people.until.deed")]
    public Id<Person> PersonId { get; private set; }
    public Role Role { get; private set; }
    public ScopeKind ScopeKind { get; private set; }

    /// <summary>Id of the region, lab, unit …; empty for the nation. Opaque here.</summary>
    public Guid ScopeId { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day on which it counts; null while open.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>Number and date of the letter by which it was given.</summary>
    public string? Letter { get; private set; }

    /// <summary>Number and date of the letter by which it was ended before its day.</summary>
    public string? EndLetter { get; private set; }

    public Scope Scope => new(ScopeKind, ScopeId);

    private RoleGrant() { }

    /// <summary>A role that is known to be held (a sample, the first administrator): nobody here decided it, so the ledger stays silent.</summary>
    public static RoleGrant Given(
        Id<Person> person,
        Role role,
        Scope scope,
        DateOnly from,
        DateOnly? until,
        DateTime now,
        string? letter = null,
        Id<RoleGrant>? id = null
    ) =>
        new()
        {
            Id = id ?? Id<RoleGrant>.New(now),
            PersonId = person,
            Role = role,
            ScopeKind = scope.Kind,
            ScopeId = scope.Id,
            FromOn = from,
            UntilOn = until,
            Letter = letter,
        };

    /// <summary>Given by whoever runs the installation, from its own machine: the ledger says that it was the house.</summary>
    public static RoleGrant GivenByHouse(
        Id<Person> person,
        Role role,
        Scope scope,
        DateOnly from,
        DateTime now
    )
    {
        if (!RoleRules.KindsOf(role).Contains(scope.Kind))
        {
            throw new RuleBroken("people.rule.role-elsewhere");
        }

        var grant = Given(person, role, scope, from, null, now);
        grant.Record(
            new RoleGiven(person, grant.Id, role, scope.Kind, scope.Id, from, null) { At = now }
        );
        return grant;
    }

    /// <summary>Gives a role, by a letter.</summary>
    /// <param name="id">Made by the form, so that a form sent twice gives one role.</param>
    /// <exception cref="RuleBroken">The actor may not give it there, or the last day lies before the first.</exception>
    public static RoleGrant Give(
        Actor actor,
        Id<Person> person,
        Role role,
        Place place,
        DateOnly from,
        DateOnly? until,
        string letter,
        DateTime now,
        Id<RoleGrant>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (!RoleRules.MayGive(actor, role, place))
        {
            throw new RuleBroken("people.rule.may-not-give");
        }

        if (until < from)
        {
            throw new RuleBroken("people.rule.ends-before-it-begins");
        }

        var grant = Given(person, role, place.Scope, from, until, now, letter.Trim(), id);
        grant.Record(
            new RoleGiven(person, grant.Id, role, grant.ScopeKind, grant.ScopeId, from, until)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
        return grant;
    }

    public bool IsOver(DateOnly today) => UntilOn < today;

    /// <summary>Its person is erased: it stops to count from today.</summary>
    internal void Lapse(DateOnly today)
    {
        if (!IsOver(today))
        {
            UntilOn = today.AddDays(-1);
        }
    }

    /// <summary>Whoever may give it may end it, until it is over.</summary>
    public bool MayEnd(Actor actor, Place place, DateOnly today) =>
        !IsOver(today) && place.Scope == Scope && RoleRules.MayGive(actor, Role, place);

    /// <summary>The role stops to count after the given day; one that had not begun yet never counts.</summary>
    /// <param name="isLastManager">No other manager of the whole nation is left after this one.</param>
    /// <param name="on">The last day; not in the future of what was agreed, not before yesterday.</param>
    /// <param name="deputies">Those who hold it in this one's stead: theirs ends with it.</param>
    public void End(
        Actor actor,
        Place place,
        DateOnly on,
        string letter,
        bool isLastManager,
        IEnumerable<RoleGrant> deputies,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(deputies);
        if (!MayEnd(actor, place, today))
        {
            throw new RuleBroken("people.rule.may-not-end");
        }

        if (isLastManager)
        {
            throw new RuleBroken("people.rule.last-manager");
        }

        if (on < today.AddDays(-1) || on > UntilOn)
        {
            throw new RuleBroken("people.rule.end-day");
        }

        UntilOn = on;
        EndLetter = letter.Trim();
        foreach (var deputy in deputies)
        {
            deputy.EndWith(this);
        }

        Record(
            new RoleEnded(PersonId, Id, Role, on)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }
}
