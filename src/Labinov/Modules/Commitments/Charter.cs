using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments;

/// <summary>
/// What a region promises at Drum-up: one text of a lab, drafted by those who prepare, put in force by whoever leads the region, then signed by
/// the heads of its units. From the moment it is in force its text stands still: another text is another charter with the next number and a
/// reason, and whoever signed the former is asked again.
/// </summary>
public sealed partial class Charter : Entity<Charter>
{
    public const int TitleMax = 160;
    public const int PromiseMax = 3000;

    /// <summary>All points together, one a line.</summary>
    public const int PointsMax = 3000;
    public const int ReasonMax = 500;

    public Id<Lab> LabId { get; private set; }

    /// <summary>1 for the first text of a lab.</summary>
    public int Number { get; private set; }

    public CharterState State { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Plain text; an empty line parts paragraphs.</summary>
    public string Promise { get; private set; } = "";

    /// <summary>One point a line; empty when the promise says it all.</summary>
    public string Points { get; private set; } = "";

    /// <summary>The last day on which heads of units are asked to sign; null when none is set.</summary>
    public DateOnly? SignUntilOn { get; private set; }

    /// <summary>Why the text before was not enough; null for the first.</summary>
    public string? Reason { get; private set; }

    private Charter() { }

    /// <summary>An aide prepares: whoever arranges the lab, and the technical team of the region.</summary>
    public static bool MayDraft(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || lab.IsLeader(actor)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.TechnicalTeam);
    }

    /// <param name="before">The text in force, which this one is to replace; null for the first of a lab.</param>
    /// <param name="reason">Why another text is needed; null for the first.</param>
    /// <param name="id">Made by the form, so that a form sent twice drafts one.</param>
    public static Charter Draft(
        Actor actor,
        LabFacts lab,
        Charter? before,
        CharterText text,
        string? reason,
        DateTime now,
        Id<Charter>? id = null
    )
    {
        Require(MayDraft(actor, lab), "commitments.rule.not-drafter");
        Require(
            before is null || !string.IsNullOrWhiteSpace(reason),
            "commitments.rule.say-why-anew"
        );
        var charter = new Charter
        {
            Id = id ?? Id<Charter>.New(now),
            LabId = lab.Id,
            Number = (before?.Number ?? 0) + 1,
            Reason = before is null ? null : reason?.Trim(),
        };
        charter.Say(text);
        charter.Record(
            new CharterDrafted(lab.Id, charter.Number)
            {
                By = actor.Person,
                At = now,
                As = Drafts(actor),
            }
        );
        return charter;
    }

    /// <summary>While it is a draft; a keystroke, no decision, so the ledger stays silent.</summary>
    public void Edit(Actor actor, LabFacts lab, CharterText text, string? reason)
    {
        Require(MayDraft(actor, lab), "commitments.rule.not-drafter");
        Require(State == CharterState.Draft, "commitments.rule.in-force-already");
        Require(Number == 1 || !string.IsNullOrWhiteSpace(reason), "commitments.rule.say-why-anew");
        Reason = Number == 1 ? null : reason?.Trim();
        Say(text);
    }

    private void Say(CharterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Require(
            !string.IsNullOrWhiteSpace(text.Title) && !string.IsNullOrWhiteSpace(text.Promise),
            "commitments.rule.text"
        );
        (Title, Promise, SignUntilOn) = (text.Title.Trim(), text.Promise.Trim(), text.SignUntilOn);
        Points = string.Join('\n', Lines(text.Points));
    }

    /// <summary>The points without the empty lines between them.</summary>
    public static IReadOnlyList<string> Lines(string? points) =>
        (points ?? "").Split(
            ['\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private static Role? Drafts(Actor actor) =>
        actor.CapacityAmong(
            Role.HeadOfRegion,
            Role.RegionalSecretary,
            Role.LocusCoordinator,
            Role.TechnicalTeam,
            Role.LabCoordinator,
            Role.ProgrammeManager
        );

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}

/// <summary>What a form says of a charter.</summary>
public sealed record CharterText(
    string Title,
    string Promise,
    string? Points,
    DateOnly? SignUntilOn
);

public enum CharterState
{
    Draft,
    InForce,

    /// <summary>Another text took its place.</summary>
    Replaced,
}
