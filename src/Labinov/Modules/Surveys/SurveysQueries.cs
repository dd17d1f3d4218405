using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>A survey as pages read it.</summary>
/// <param name="Answered">Sheets that were sent or typed.</param>
public sealed record SurveyFacts(
    Id<Survey> Id,
    Id<Lab> LabId,
    int Version,
    int Number,
    string InstrumentCode,
    int InstrumentVersion,
    SurveyWave Wave,
    SurveyAudience Audience,
    int? Expected,
    string? GroupBy,
    DateOnly OpensOn,
    DateOnly LastOn,
    DateOnly? ClosedOn,
    string? CloseReason,
    DateOnly? ReleasedOn,
    int Slips,
    int FromFiles,
    string Secret,
    int Answered
)
{
    /// <summary>As it was asked.</summary>
    public Instrument Instrument =>
        KnownInstruments.Find(InstrumentCode, InstrumentVersion)
        ?? throw new InvalidOperationException(
            $"Instrument {InstrumentCode}.{InstrumentVersion} was taken out of the master data."
        );

    /// <summary>The day its answers ended, or will.</summary>
    public DateOnly EndsOn => ClosedOn ?? LastOn;

    public SurveyState StateOn(DateOnly today) =>
        ClosedOn is not null || today > LastOn ? SurveyState.Closed
        : today < OpensOn ? SurveyState.Coming
        : SurveyState.Open;

    /// <summary>In percent of those asked; null where nobody knows how many they are.</summary>
    public int? Rate =>
        Expected is { } all and > 0 ? (int)Math.Round(100.0 * Math.Min(Answered, all) / all) : null;
}

public static class SurveysQueries
{
    public static IQueryable<SurveyFacts> Facts(this IQueryable<Survey> surveys, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return surveys.Select(survey => new SurveyFacts(
            survey.Id,
            survey.LabId,
            survey.Version,
            survey.Number,
            survey.Instrument,
            survey.InstrumentVersion,
            survey.Wave,
            survey.Audience,
            survey.Expected,
            survey.GroupBy,
            survey.OpensOn,
            survey.LastOn,
            survey.ClosedOn,
            survey.CloseReason,
            survey.ReleasedOn,
            survey.Slips,
            survey.FromFiles,
            survey.Secret,
            db.AnswerSheets.Count(sheet => sheet.SurveyId == survey.Id)
        ));
    }

    /// <summary>Not closed ahead of time and not past its last day. A day of the locus.</summary>
    public static IQueryable<Survey> OpenOn(this IQueryable<Survey> surveys, DateOnly today) =>
        surveys.Where(survey =>
            survey.ClosedOn == null && survey.OpensOn <= today && survey.LastOn >= today
        );

    /// <summary>The survey behind a number for somebody who works inside its lab; null, and so 404, for everybody else.</summary>
    public static async Task<(SurveyFacts Survey, LabFacts Lab)?> InsideSurveyAsync(
        this LabinovDb db,
        int number,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await db
            .Labs.InsideFor(db, actor)
            .Where(lab =>
                db.Surveys.Any(survey => survey.Number == number && survey.LabId == lab.Id)
            )
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        return lab is null ? null : (await db.OneAsync(number, cancel), lab);
    }

    /// <summary>The survey behind a number for anybody, and its lab: a door that asks neither is public and asks itself.</summary>
    public static async Task<(SurveyFacts Survey, LabFacts Lab)?> AnySurveyAsync(
        this LabinovDb db,
        int number,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await db
            .Labs.Where(lab =>
                db.Surveys.Any(survey => survey.Number == number && survey.LabId == lab.Id)
            )
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        return lab is null ? null : (await db.OneAsync(number, cancel), lab);
    }

    private static Task<SurveyFacts> OneAsync(
        this LabinovDb db,
        int number,
        CancellationToken cancel
    ) => db.Surveys.Where(survey => survey.Number == number).Facts(db).SingleAsync(cancel);
}
