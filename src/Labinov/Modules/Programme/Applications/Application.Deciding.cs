using Labinov.House;

namespace Labinov.Modules.Programme.Applications;

/// <content>What the programme manager does with it: scores, selects, explains a refusal.</content>
public sealed partial class Application
{
    public bool MayScore(Actor actor) => State == ApplicationState.Submitted && MayDecide(actor);

    /// <summary>Every criterion of the round at once; the first score fixes the criteria.</summary>
    public void Score(Actor actor, Round round, IReadOnlyList<ScoreLine> lines, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(lines);
        Require(MayScore(actor), "programme.rule.not-to-decide");
        var asked = round.Criteria.Select(criterion => criterion.Line).Order();
        Require(
            round.Id == RoundId
                && round.Criteria.Count > 0
                && lines.Select(line => line.Line).Order().SequenceEqual(asked)
                && lines.All(line => line.Points is >= Scoring.Least and <= Scoring.Most),
            "programme.rule.score-all"
        );
        foreach (var line in lines)
        {
            if (scores.Find(kept => kept.Line == line.Line) is { } kept)
            {
                kept.Take(line);
            }
            else
            {
                scores.Add(ApplicationScore.Of(Id, line));
            }
        }

        round.FixCriteria(now);
        ChangedAt = now;
        Record(
            new ApplicationScored(Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }

    /// <summary>The region becomes a locus: the lab that is returned belongs into the same save.</summary>
    /// <param name="labNumber">Handed out for the lab.</param>
    /// <param name="regionName">With its kind: <c>Kabupaten Kebumen</c>.</param>
    public Lab Select(Actor actor, Round round, int labNumber, string regionName, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(round);
        Require(MayScore(actor) && round.Id == RoundId, "programme.rule.not-to-decide");
        var lab = Lab.Select(actor, labNumber, round, RegionId, regionName, now);
        Decide(ApplicationState.Selected, null, now);
        Record(
            new ApplicationSelected(Id, lab.Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
        return lab;
    }

    /// <param name="reason">Read by the region.</param>
    public void NotSelect(Actor actor, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayScore(actor), "programme.rule.not-to-decide");
        Require(!string.IsNullOrWhiteSpace(reason), "programme.rule.say-why");
        Decide(ApplicationState.NotSelected, reason.Trim(), now);
        Record(
            new ApplicationNotSelected(Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }

    /// <summary>A refusal may be undone; a selection made a lab, which stays.</summary>
    public bool MayUndo(Actor actor) => State == ApplicationState.NotSelected && MayDecide(actor);

    /// <param name="hasLab">The region was chosen for the round meanwhile, by invitation.</param>
    public void Undo(Actor actor, string reason, bool hasLab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayUndo(actor), "programme.rule.not-to-decide");
        Require(!hasLab, "programme.rule.already-selected");
        Require(!string.IsNullOrWhiteSpace(reason), "programme.rule.say-why");
        (State, Reason, DecidedAt, ChangedAt) = (
            ApplicationState.Submitted,
            reason.Trim(),
            null,
            now
        );
        Record(
            new ApplicationTakenUpAgain(Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }

    private void Decide(ApplicationState state, string? reason, DateTime now) =>
        (State, Reason, DecidedAt, AnswerReadAt, ChangedAt) = (state, reason, now, null, now);
}
