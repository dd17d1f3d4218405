using Labinov.Data.Files;
using Labinov.House;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>
/// One link of a lab's chain of agreements (labinov-5d.md, section 0): who agreed with whom, under which number, since when, and the scan of it.
/// A link that was never touched has no row and is missing.
/// </summary>
public sealed class Agreement : Entity<Agreement>
{
    public const int PartiesMax = 300;
    public const int NumberMax = 120;
    public const int ReasonMax = 300;

    public Id<Lab> LabId { get; private set; }
    public AgreementKind Kind { get; private set; }
    public AgreementState State { get; private set; }

    /// <summary>The day in the locus on which it came into this state.</summary>
    public DateOnly StateSinceOn { get; private set; }

    /// <summary>Offices, not persons: "Kepala LAN dan Bupati Tojo Una-Una".</summary>
    public string Parties { get; private set; } = "";

    /// <summary>As written on it; null while it has none.</summary>
    public string? Number { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    /// <summary>Its last day; null when it runs without end.</summary>
    public DateOnly? ValidUntilOn { get; private set; }

    /// <summary>Why it is not needed.</summary>
    public string? Reason { get; private set; }

    /// <summary>How many units the collective scan of contracts covers; null for every other kind.</summary>
    public int? Covered { get; private set; }

    /// <summary>SHA-256 of the scan, by which it is kept; null while there is none.</summary>
    public string? FileHash { get; private set; }

    public ScanKind? FileKind { get; private set; }

    private Agreement() { }

    /// <param name="id">Made by the form, so that a form sent twice begins one.</param>
    public static Agreement Begin(
        Actor actor,
        LabFacts lab,
        AgreementKind kind,
        AgreementFacts facts,
        DateOnly today,
        DateTime now,
        Id<Agreement>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var agreement = new Agreement
        {
            Id = id ?? Id<Agreement>.New(now),
            LabId = lab.Id,
            Kind = kind,
        };
        agreement.Write(actor, lab, facts, today, now);
        return agreement;
    }

    /// <summary>Says anew all that is known of it.</summary>
    /// <exception cref="RuleBroken">Not the actor's lab, or something is told that cannot be.</exception>
    public void Write(Actor actor, LabFacts lab, AgreementFacts facts, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(facts);
        if (!lab.MayArrange(actor))
        {
            throw new RuleBroken("programme.rule.not-your-lab");
        }

        if (facts.Wrong(Kind, today) is { } wrong)
        {
            throw new RuleBroken(wrong.Words);
        }

        if (State != facts.State || StateSinceOn == default)
        {
            StateSinceOn = today;
        }

        State = facts.State;
        (Parties, Number) = (facts.Parties.Trim(), facts.Number?.Trim());
        (SignedOn, ValidUntilOn) = (facts.SignedOn, facts.ValidUntilOn);
        Reason = facts.State == AgreementState.NotNeeded ? facts.Reason?.Trim() : null;
        Covered = Kind == AgreementKind.Contracts ? facts.Covered : null;
        if (facts.Scan is { } scan)
        {
            (FileHash, FileKind) = (scan.Hash, scan.Kind);
        }

        Record(
            new AgreementWritten(LabId, Kind, State)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.ProgrammeManager,
                    Role.LabCoordinator,
                    Role.LocusCoordinator
                ),
            }
        );
    }
}

/// <summary>What a form says about a link of the chain.</summary>
/// <param name="Scan">Null leaves the one that is there.</param>
public sealed record AgreementFacts(
    AgreementState State,
    string Parties,
    string? Number = null,
    DateOnly? SignedOn = null,
    DateOnly? ValidUntilOn = null,
    string? Reason = null,
    int? Covered = null,
    Scan? Scan = null
)
{
    /// <summary>The field and the key of what is wrong with it; null when nothing is.</summary>
    public (string Field, string Words)? Wrong(AgreementKind kind, DateOnly today) =>
        State == AgreementState.NotNeeded && string.IsNullOrWhiteSpace(Reason)
            ? (nameof(Reason), "programme.rule.agreement-reason")
        : State != AgreementState.NotNeeded && string.IsNullOrWhiteSpace(Parties)
            ? (nameof(Parties), "programme.rule.agreement-parties")
        : State == AgreementState.Signed && string.IsNullOrWhiteSpace(Number)
            ? (nameof(Number), "programme.rule.agreement-number")
        : State == AgreementState.Signed && SignedOn is null
            ? (nameof(SignedOn), "programme.rule.agreement-day")
        : SignedOn > today ? (nameof(SignedOn), "programme.rule.agreement-future")
        : ValidUntilOn < SignedOn ? (nameof(ValidUntilOn), "programme.rule.ends-before-start")
        : State == AgreementState.Signed
        && kind == AgreementKind.Contracts
        && Covered is null or < 0
            ? (nameof(Covered), "programme.rule.agreement-covered")
        : null;
}
