using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>Of the lab that is under way: one questionnaire asked before and again after, two that are open, one released. All answers are invented.</summary>
public sealed class SurveysSample(Numbers numbers, ISeals seals) : ISample
{
    private const int Before = 26;
    private const int After = 25;

    /// <summary>So many came again and knew their code: enough, and they leave nobody alone.</summary>
    private const int Again = 20;

    public int Order => 45;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Where(lab => lab.Year == now.Year)
            .Select(lab => (Id<Lab>?)lab.Id)
            .FirstOrDefaultAsync(cancel);
        if (lab is not { } running)
        {
            return;
        }

        var today = DateOnly.FromDateTime(now);
        var secret = SurveyKey.Make(seals);
        var first = await SowAsync("willingness", SurveyWave.Before, 32, -205, -192, secret);
        var second = await SowAsync("willingness", SurveyWave.After, 32, -30, -16, secret);
        var key = SurveyKey.Of(seals, secret);
        for (var person = 0; person < Before; person++)
        {
            Answer(first, person, 0, key.PairMark($"contoh-{person}"));
        }

        for (var person = Before - Again; person < Before - Again + After; person++)
        {
            Answer(second, person, 1, key.PairMark($"contoh-{person}"));
        }

        var heard = await SowAsync("trust", SurveyWave.Before, null, -215, -195, null);
        for (var person = 0; person < 41; person++)
        {
            Answer(heard, person, 0, null);
        }

        heard.Release(SampleActor(running), await FactsAsync(), today, now);
        var open = await SowAsync("openness", SurveyWave.Before, 40, -5, 6, null);
        for (var person = 0; person < 11; person++)
        {
            Answer(open, person, 0, null);
        }

        await SowAsync("trust", SurveyWave.After, null, -3, 18, null);
        await db.SaveChangesAsync(cancel);

        async Task<Survey> SowAsync(
            string code,
            SurveyWave wave,
            int? expected,
            int from,
            int until,
            string? shared
        )
        {
            var instrument = KnownInstruments.Find(code)!;
            var survey = Survey.Known(
                running,
                await numbers.TakeAsync(Survey.Counter, cancel),
                new SurveyFrame(
                    instrument,
                    wave,
                    expected,
                    instrument.Groups.Last().Code,
                    today.AddDays(from),
                    today.AddDays(until)
                ),
                shared ?? SurveyKey.Make(seals),
                now
            );
            db.Add(survey);
            return survey;
        }

        void Answer(Survey survey, int person, int wave, string? mark) =>
            db.Add(
                AnswerSheet.Of(
                    survey.Id,
                    SampleAnswers.Of(KnownInstruments.Find(survey.Instrument)!, person, wave),
                    mark
                )
            );

        Task<LabFacts> FactsAsync() =>
            db.Labs.Where(row => row.Id == running).Facts(db).SingleAsync(cancel);
    }

    private static Actor SampleActor(Id<Lab> lab) =>
        new(null, "", [new Grant(Role.LabCoordinator, new Scope(ScopeKind.Lab, lab.Value))]);
}
