using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;

namespace Labinov.Modules.Screening;

/// <summary>
/// Ideas of a lab are looked through by several reviewers against published criteria, and by the hall with dots and pairs. It advises those
/// who choose; it never moves an idea.
/// </summary>
public sealed partial class IdeaScreening : Entity<IdeaScreening>
{
    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "screening";

    public const int TitleMax = 120;
    public const int ReviewersMost = 5;
    public const int DotsMost = 20;

    /// <summary>Hundredths of a point: the whole length of the scale.</summary>
    public const int TalkMost = (Scoring.Most - Scoring.Least) * 100;

    private readonly List<ScreeningCriterion> criteria = [];

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Reviewers are shown neither author nor unit nor region.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>So many reviewers each idea gets.</summary>
    public int Reviewers { get; private set; }

    /// <summary>From so many hundredths of a point between two reviewers on, a talk is asked for.</summary>
    public int TalkFrom { get; private set; }

    /// <summary>Dots that each person of the hall may give.</summary>
    public int Dots { get; private set; }

    /// <summary>The hall gives dots now.</summary>
    public bool AreVotesOpen { get; private set; }

    /// <summary>The hall compares pairs now.</summary>
    public bool ArePairsOpen { get; private set; }

    [Personal("screening.kept.opener", "screening.why.opener", "people.until.deed")]
    public Id<Person>? OpenedById { get; private set; }

    public DateTime OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<ScreeningCriterion> Criteria => criteria;

    private IdeaScreening() { }

    /// <summary>Those who lead the lab, and its facilitators.</summary>
    public static bool MayLead(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayLead(actor) || actor.IsIn(ScopeOf(lab), Role.Facilitator);
    }

    /// <summary>Reads what came of it: those who lead it, whoever organises the lab, and whoever chooses.</summary>
    public static bool MayReadResults(Actor actor, LabFacts lab) =>
        MayLead(actor, lab) || lab.MayArrange(actor) || ChoosableIdeas.MayDecide(lab, actor);

    /// <summary>Holds a role with which ideas are reviewed; whoever is named for a screening must hold one still.</summary>
    public static bool MayReview(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return actor.IsIn(ScopeOf(lab), JudgeRoles.InLab)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), JudgeRoles.InRegion)
            || actor.IsIn(
                new Scope(ScopeKind.Province, (lab.ProvinceId ?? lab.RegionId).Value),
                JudgeRoles.InProvince
            )
            || actor.IsNational(JudgeRoles.InNation);
    }

    private static Scope ScopeOf(LabFacts lab) => new(ScopeKind.Lab, lab.Id.Value);

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.ProgrammeManager, Role.LabCoordinator, Role.Facilitator);

    private static void Require(bool kept, string words, params object[] args)
    {
        if (!kept)
        {
            throw new RuleBroken(words, args);
        }
    }
}

/// <summary>Who may be asked to review, by where the role is held.</summary>
public static class JudgeRoles
{
    public static Role[] InLab { get; } =
    [Role.LabCoordinator, Role.Facilitator, Role.TechnicalTeam, Role.Reviewer];

    public static Role[] InRegion { get; } = [Role.TechnicalTeam];
    public static Role[] InProvince { get; } = [Role.ProvincialChampion];
    public static Role[] InNation { get; } = [Role.Reviewer];
}
