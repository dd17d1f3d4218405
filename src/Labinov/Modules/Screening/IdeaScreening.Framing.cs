using Labinov.Modules.Programme.Applications;

namespace Labinov.Modules.Screening;

/// <content>Taking over how it is set up.</content>
public sealed partial class IdeaScreening
{
    private bool Judges(ScreeningFrame frame) =>
        frame.IsBlind == IsBlind
        && frame.Criteria.SequenceEqual(
            criteria
                .OrderBy(row => row.Line)
                .Select(row => new CriterionLine(row.Title, row.Explanation, row.Weight))
        );

    private void Take(ScreeningFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var sum = frame.Criteria.Sum(line => line.Weight);
        Require(sum == Scoring.Whole, "screening.rule.weights", sum);
        Title = frame.Title;
        IsBlind = frame.IsBlind;
        Reviewers = Math.Clamp(frame.Reviewers, 1, ReviewersMost);
        TalkFrom = Math.Clamp(frame.TalkFrom, 1, TalkMost);
        Dots = Math.Clamp(frame.Dots, 0, DotsMost);
        criteria.RemoveAll(row => row.Line > frame.Criteria.Count);
        for (var i = 0; i < frame.Criteria.Count; i++)
        {
            if (criteria.Find(row => row.Line == i + 1) is { } known)
            {
                known.Take(frame.Criteria[i]);
            }
            else
            {
                criteria.Add(ScreeningCriterion.Of(Id, i + 1, frame.Criteria[i]));
            }
        }
    }
}
