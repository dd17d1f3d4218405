using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme;

/// <summary>Who may lead a lab through its stages, and how.</summary>
public sealed partial class Lab
{
    /// <summary>How far around its year a lab may be planned: it took up to three years in practice (labinov-5d.md, Duration).</summary>
    public const int YearsAfter = 3;

    public Scope Scope => ScopeOf(Id);

    private static Scope ScopeOf(Id<Lab> lab) => new(ScopeKind.Lab, lab.Value);

    public bool MayLead(Actor actor) => MayLead(actor, Id);

    /// <summary>Opens, closes and skips stages. Asked without the lab itself by pages that only read.</summary>
    public static bool MayLead(Actor actor, Id<Lab> lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.IsIn(ScopeOf(lab), Role.ProgrammeManager, Role.LabCoordinator);
    }

    public bool MayPlan(Actor actor) => MayPlan(actor, Id, RegionId);

    /// <summary>Sets the calendar: those who lead, and the locus that has to free the people.</summary>
    public static bool MayPlan(Actor actor, Id<Lab> lab, Id<Region> region) =>
        MayLead(actor, lab)
        || actor.IsIn(ScopeOf(lab), Role.LocusCoordinator)
        || actor.IsIn(new Scope(ScopeKind.Region, region.Value), Role.LocusCoordinator);

    /// <summary>Reads why a stage was skipped or opened again: whoever works in the lab or its region, not the public.</summary>
    public static bool MayReadReasons(Actor actor, Id<Lab> lab, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.Grants.Any(grant =>
                grant.Scope == ScopeOf(lab)
                || grant.Scope == new Scope(ScopeKind.Region, region.Value)
            );
    }

    public bool MayOpen(StageKind kind, Actor actor) =>
        MayLead(actor) && Stage(kind).State is StageState.Planned or StageState.Unrecorded;

    public bool MayClose(StageKind kind, Actor actor) =>
        MayLead(actor) && Stage(kind).State == StageState.Open;

    public bool MaySkip(StageKind kind, Actor actor) => MayOpen(kind, actor);

    public bool MayReopen(StageKind kind, Actor actor) =>
        MayLead(actor) && Stage(kind).State is StageState.Closed or StageState.Skipped;

    public void Plan(StageKind kind, Actor actor, DateOnly from, DateOnly until, DateTime now)
    {
        Require(MayPlan(actor), "programme.rule.not-your-lab");
        Require(
            Stage(kind).State is not (StageState.Closed or StageState.Skipped),
            "programme.rule.has-ended"
        );
        Require(from <= until, "programme.rule.ends-before-start");
        Require(
            from.Year >= Year - 1 && until.Year <= Year + YearsAfter,
            "programme.rule.far-from-year",
            Year
        );
        Stage(kind).Plan(from, until);
        Record(
            new StagePlanned(Id, kind, from, until)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <param name="on">The day it began at the locus.</param>
    /// <param name="today">Today at the locus: nothing is opened ahead of time.</param>
    /// <param name="gate">What was missing that day, and why the stage begins nevertheless; null when nothing was asked.</param>
    /// <exception cref="RuleBroken">Something is missing and nobody said why it begins nevertheless.</exception>
    public void Open(
        StageKind kind,
        Actor actor,
        DateOnly on,
        DateOnly today,
        DateTime now,
        Gate? gate = null
    )
    {
        Require(MayLead(actor), "programme.rule.not-your-lab");
        Require(MayOpen(kind, actor), "programme.rule.already-opened");
        RequireDay(on, today);
        Require(gate?.IsExplained ?? true, "programme.rule.gate-open");
        Stage(kind).Open(on, gate?.KeptReason);
        Record(
            new StageOpened(Id, kind, on, gate?.Missing ?? 0)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <param name="gate">What was still missing that day, and why the stage ends nevertheless; null when nothing was asked.</param>
    /// <exception cref="RuleBroken">Something is missing and nobody said why it ends nevertheless.</exception>
    public void Close(
        StageKind kind,
        Actor actor,
        DateOnly on,
        DateOnly today,
        DateTime now,
        Gate? gate = null
    )
    {
        Require(MayLead(actor), "programme.rule.not-your-lab");
        Require(MayClose(kind, actor), "programme.rule.not-open");
        RequireDay(on, today);
        Require(
            Stage(kind).StartedOn is not { } start || on >= start,
            "programme.rule.ends-before-start"
        );
        Require(gate?.IsExplained ?? true, "programme.rule.gate");
        Stage(kind).Close(on, gate?.KeptReason);
        Record(
            new StageClosed(Id, kind, on, gate?.Missing ?? 0)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    public void Skip(StageKind kind, Actor actor, string reason, DateTime now)
    {
        Require(MayLead(actor), "programme.rule.not-your-lab");
        Require(MaySkip(kind, actor), "programme.rule.already-opened");
        Stage(kind).Skip(Said(reason));
        Record(
            new StageSkipped(Id, kind)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    public void Reopen(StageKind kind, Actor actor, string reason, DateTime now)
    {
        Require(MayLead(actor), "programme.rule.not-your-lab");
        Require(MayReopen(kind, actor), "programme.rule.still-open");
        Stage(kind).Reopen(Said(reason));
        Record(
            new StageReopened(Id, kind)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    private void RequireDay(DateOnly on, DateOnly today)
    {
        Require(on <= today, "programme.rule.in-the-future");
        Require(on.Year >= Year - 1, "programme.rule.far-from-year", Year);
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.ProgrammeManager, Role.LabCoordinator, Role.LocusCoordinator);

    private static string Said(string reason)
    {
        Require(!string.IsNullOrWhiteSpace(reason), "programme.rule.say-why");
        return reason.Trim();
    }

    private static void Require(bool kept, string words, params object[] args)
    {
        if (!kept)
        {
            throw new RuleBroken(words, args);
        }
    }
}
