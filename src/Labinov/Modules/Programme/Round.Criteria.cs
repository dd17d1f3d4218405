using Labinov.House;
using Labinov.Modules.Programme.Applications;

namespace Labinov.Modules.Programme;

/// <content>By what applications are judged, and when they may be handed in.</content>
public sealed partial class Round
{
    private readonly List<Criterion> criteria = [];

    /// <summary>Empty while none are published; their weights add up to <see cref="Scoring.Whole"/>.</summary>
    public IReadOnlyList<Criterion> Criteria => criteria;

    /// <summary>When the first application was scored; from then on the criteria stay as they are.</summary>
    public DateTime? CriteriaFixedAt { get; private set; }

    /// <param name="today">In Jakarta.</param>
    public bool TakesApplications(DateOnly today) =>
        ApplyFromOn is { } first && ApplyUntilOn is { } last && first <= today && today <= last;

    public bool MaySetCriteria(Actor actor) => MayFrame(actor) && CriteriaFixedAt is null;

    /// <summary>Says all of them anew.</summary>
    public void SetCriteria(Actor actor, IReadOnlyList<CriterionLine> lines, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lines);
        if (!MayFrame(actor))
        {
            throw new RuleBroken("programme.rule.only-manager");
        }

        if (CriteriaFixedAt is not null)
        {
            throw new RuleBroken("programme.rule.criteria-fixed");
        }

        if (
            lines.Count == 0
            || lines.Any(line => string.IsNullOrWhiteSpace(line.Title) || line.Weight < 1)
            || lines.Sum(line => line.Weight) != Scoring.Whole
        )
        {
            throw new RuleBroken("programme.rule.criteria-weights");
        }

        criteria.RemoveAll(kept => kept.Line > lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (criteria.Find(kept => kept.Line == i + 1) is { } known)
            {
                known.Take(lines[i]);
            }
            else
            {
                criteria.Add(Criterion.Of(Id, i + 1, lines[i]));
            }
        }

        Record(
            new CriteriaPublished(Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }

    internal void FixCriteria(DateTime now) => CriteriaFixedAt ??= now;
}
