using Labinov.Data;
using Labinov.Data.Chores;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>What a survey leaves behind that is no answer: who has taken a token, and what was begun and never sent. Gone a day after its end.</summary>
internal static class ForgetTraces
{
    public static Retention Takings { get; } =
        new(
            "surveys.forget.takings",
            TimeSpan.FromDays(1),
            (db, before, cancel) =>
            {
                var over = Over(db, before);
                return db
                    .SurveyTakings.Where(row => over.Contains(row.SurveyId))
                    .ExecuteDeleteAsync(cancel);
            }
        );

    public static Retention Drafts { get; } =
        new(
            "surveys.forget.drafts",
            TimeSpan.FromDays(1),
            (db, before, cancel) =>
            {
                var over = Over(db, before);
                return db
                    .SurveyTickets.Where(row => !row.IsSpent && over.Contains(row.SurveyId))
                    .ExecuteDeleteAsync(cancel);
            }
        );

    // In the capital's days: an hour more or less at the other end of the country forgets nothing too early, because a whole day is waited.
    private static IQueryable<House.Id<Survey>> Over(LabinovDb db, DateTime before)
    {
        var day = Clock.DayOf(before);
        return db
            .Surveys.Where(survey =>
                survey.LastOn < day || (survey.ClosedOn != null && survey.ClosedOn < day)
            )
            .Select(survey => survey.Id);
    }
}
