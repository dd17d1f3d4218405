using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>
/// On the desk: those who are asked and have not taken a token, until the last day; those who arrange, when a survey ends within the week. Three
/// queries.
/// </summary>
internal sealed class SurveysDue(ISeals seals, TimeProvider time) : IDue
{
    /// <summary>Time enough to give more time, or to go round once more with slips.</summary>
    public const int DaysAhead = 7;

    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        if (actor.Person is not { } me)
        {
            return [];
        }

        // A day to both sides: today is the reader's, a survey's days are those of its locus.
        var inside = db.Labs.InsideFor(db, actor);
        var open = await db
            .Surveys.Where(survey =>
                survey.ClosedOn == null
                && survey.OpensOn <= today.AddDays(1)
                && survey.LastOn >= today.AddDays(-1)
                && inside.Any(lab => lab.Id == survey.LabId)
            )
            .OrderBy(survey => survey.LastOn)
            .ThenBy(survey => survey.Number)
            .Take(Due.Most)
            .Facts(db)
            .ToListAsync(cancel);
        if (open.Count == 0)
        {
            return [];
        }

        var ids = open.ConvertAll(survey => survey.LabId);
        var labs = await db
            .Labs.Where(lab => ids.Contains(lab.Id))
            .Facts(db)
            .ToDictionaryAsync(lab => lab.Id, cancel);
        var marks = open.ConvertAll(survey =>
            SurveyKey.Of(seals, survey.Secret).MarkOf(survey.Id, me)
        );
        var taken = await db
            .SurveyTakings.Where(row => marks.Contains(row.Mark))
            .Select(row => row.SurveyId)
            .ToListAsync(cancel);
        return
        [
            .. open.Select(survey => Of(survey, labs[survey.LabId], taken.Contains(survey.Id)))
                .OfType<Due>(),
        ];

        Due? Of(SurveyFacts survey, LabFacts lab, bool hasTaken)
        {
            var there = time.Today(lab.TimeZone);
            var words =
                survey.StateOn(there) != SurveyState.Open ? null
                : Survey.MayTake(actor, lab, survey.Audience) && !hasTaken ? "surveys.due.answer"
                : lab.MayArrange(actor) && survey.LastOn <= there.AddDays(DaysAhead)
                    ? "surveys.due.ends"
                : null;
            return words is null
                ? null
                : new Due(
                    words,
                    $"{survey.Instrument.Title} · {lab.Name}",
                    SurveysLinks.To(survey.Number),
                    survey.LastOn,
                    IsLate: false,
                    IsDecision: false
                );
        }
    }
}
