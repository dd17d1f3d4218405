using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Applications;

/// <summary>
/// A region asks to join a round: with a letter, its profile and challenges, a coordinating unit and a technical team (labinov-5d.md, sections 0
/// and 1). One per region and round, a row from its first word on.
/// </summary>
public sealed partial class Application : Entity<Application>
{
    public const int LetterNumberMax = 80;
    public const int ProfileMax = 4000;
    public const int ChallengesMax = 4000;
    public const int ContactNameMax = 160;
    public const int ContactPhoneMax = 40;
    public const int ContactEmailMax = 160;
    public const int ReasonMax = 2000;

    /// <summary>Teams of 9 to 12 were named (labinov-5d.md, section 0); a list far beyond is a slip of pasting.</summary>
    public const int TeamMost = 40;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "application";

    private readonly List<ApplicationMember> team = [];
    private readonly List<ApplicationScore> scores = [];

    /// <summary>What addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Round> RoundId { get; private set; }
    public Id<Region> RegionId { get; private set; }
    public ApplicationState State { get; private set; }

    public string? LetterNumber { get; private set; }
    public DateOnly? LetterOn { get; private set; }

    /// <summary>The scanned letter by its content; null while none was sent.</summary>
    public string? LetterFile { get; private set; }
    public ScanKind? LetterFormat { get; private set; }

    /// <summary>Who lives there, how it is governed, what it has done so far.</summary>
    public string? Profile { get; private set; }
    public string? Challenges { get; private set; }

    /// <summary>Bagian Organisasi, Bappeda or another: it differs per region.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    /// <summary>In the order of the decree.</summary>
    public IReadOnlyList<ApplicationMember> Team => team;

    [Personal("programme.kept.contact", "programme.why.applying", "programme.until.applying")]
    public string? ContactName { get; private set; }

    [Personal("programme.kept.contact-phone", "programme.why.applying", "programme.until.applying")]
    public string? ContactPhone { get; private set; }

    [Personal("programme.kept.contact-email", "programme.why.applying", "programme.until.applying")]
    public string? ContactEmail { get; private set; }

    /// <summary>The last change of any kind; what is left unfinished loses its names a year after.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Null while it was never handed in.</summary>
    public DateTime? SubmittedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was not selected, withdrawn, or taken up again: the last word on it, for the region to read.</summary>
    public string? Reason { get; private set; }

    /// <summary>When somebody of the region said that the answer was read.</summary>
    public DateTime? AnswerReadAt { get; private set; }

    public IReadOnlyList<ApplicationScore> Scores => scores;

    private Application() { }

    /// <summary>The coordinator of the locus, the keeper of the region's ideas, and the two who sign.</summary>
    public static bool MayWrite(Actor actor, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Region, region.Value), Writers);
    }

    /// <summary>Roles that apply for their region.</summary>
    public static ReadOnlySpan<Role> Writers =>
        [Role.LocusCoordinator, Role.InnovationAdmin, Role.RegionalSecretary, Role.HeadOfRegion];

    /// <summary>Scores and decides.</summary>
    public static bool MayDecide(Actor actor) => Round.MayOpen(actor);

    /// <summary>Reads what regions handed in: managers of the nation. An office that leads labs has no part in choosing loci.</summary>
    public static bool MayReadAll(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    /// <param name="id">Made by the form, so that a form sent twice begins one.</param>
    public static Application Begin(
        Actor actor,
        int number,
        Round round,
        Id<Region> region,
        DateOnly today,
        DateTime now,
        Id<Application>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(round);
        Require(MayWrite(actor, region), "programme.rule.not-your-application");
        Require(round.ApplyUntilOn is { } last && today <= last, "programme.rule.window-closed");
        var begun = new Application
        {
            Id = id ?? Id<Application>.New(now),
            Number = number,
            RoundId = round.Id,
            RegionId = region,
            ChangedAt = now,
        };
        begun.Record(
            new ApplicationBegun(begun.Id, round.Id, region)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Writers),
            }
        );
        return begun;
    }

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
