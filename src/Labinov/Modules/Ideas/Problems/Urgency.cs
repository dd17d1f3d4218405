using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>
/// Urgency, seriousness and growth, each 1 to 5: how soon, how bad, how fast it gets worse (Kepner and Tregoe 1981; taught in Indonesian
/// civil-service training as USG). Their sum, 3 to 15, ranks problems.
/// </summary>
public readonly record struct UsgScore
{
    public const int Least = 1;
    public const int Most = 5;

    public UsgScore(int urgency, int seriousness, int growth)
    {
        if (!IsOnScale(urgency) || !IsOnScale(seriousness) || !IsOnScale(growth))
        {
            throw new RuleBroken("ideas.rule.usg-scale");
        }

        (Urgency, Seriousness, Growth) = (urgency, seriousness, growth);
    }

    public int Urgency { get; }
    public int Seriousness { get; }
    public int Growth { get; }

    private static bool IsOnScale(int value) => value is >= Least and <= Most;
}

/// <summary>What one person said of one problem; the key forbids a second voice.</summary>
public sealed class Urgency
{
    public Id<Problem> ProblemId { get; private init; }

    [Personal("ideas.kept.weighed", "ideas.why.weighed", "people.until.deed")]
    public Id<Person> PersonId { get; private init; }

    public int UrgencyScore { get; private set; }
    public int SeriousnessScore { get; private set; }
    public int GrowthScore { get; private set; }
    public DateTime At { get; private set; }

    private Urgency() { }

    internal Urgency(Id<Problem> problem, Id<Person> person, UsgScore score, DateTime at)
    {
        (ProblemId, PersonId) = (problem, person);
        Change(score, at);
    }

    internal void Change(UsgScore score, DateTime at) =>
        (UrgencyScore, SeriousnessScore, GrowthScore, At) = (
            score.Urgency,
            score.Seriousness,
            score.Growth,
            at
        );
}
