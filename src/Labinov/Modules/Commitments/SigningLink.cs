using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Commitments;

/// <summary>
/// Lets the head of one unit sign one charter once, without an account. Only a hash of the code is kept. Opening its address shows the text;
/// only sending the form signs.
/// </summary>
public sealed class SigningLink : Entity<SigningLink>
{
    public static readonly TimeSpan Lasting = TimeSpan.FromDays(14);

    public Id<Charter> CharterId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }
    public string CodeHash { get; private set; } = "";
    public DateTime ExpiresAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    private SigningLink() { }

    /// <summary>Whoever arranges the lab hands it to the head; the operator of the unit, who prepares and never signs, may too.</summary>
    public static bool MayMake(Actor actor, LabFacts lab, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitOperator);
    }

    /// <param name="code">As <see cref="NewCode"/> made it; kept as a hash only.</param>
    public static SigningLink Make(
        Actor actor,
        LabFacts lab,
        Charter charter,
        Id<Organisation> unit,
        string code,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(charter);
        if (!MayMake(actor, lab, unit))
        {
            throw new RuleBroken("programme.rule.not-your-unit");
        }

        if (charter.State != CharterState.InForce)
        {
            throw new RuleBroken("commitments.rule.text-changed");
        }

        var link = new SigningLink
        {
            Id = Id<SigningLink>.New(now),
            CharterId = charter.Id,
            UnitId = unit,
            CodeHash = Invitation.HashOf(code),
            ExpiresAt = now + Lasting,
        };
        link.Record(
            new SigningLinkMade(lab.Id, unit)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.LocusCoordinator,
                    Role.LabCoordinator,
                    Role.ProgrammeManager,
                    Role.UnitOperator
                ),
            }
        );
        return link;
    }

    public static string NewCode() => Invitation.NewCode();

    public bool IsOpen(DateTime now) => UsedAt is null && ExpiresAt > now;

    internal void Use(DateTime now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBroken("commitments.rule.link-over");
        }

        UsedAt = now;
    }
}
