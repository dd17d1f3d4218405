using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    private ISeals Seals => host.Services.GetRequiredService<ISeals>();

    /// <summary>A survey of the lab, open from five days ago until some days from today (Makassar's day).</summary>
    public async Task<Survey> SurveyAsync(
        Lab lab,
        string code = "willingness",
        SurveyWave wave = SurveyWave.Before,
        int until = 5,
        int expected = 40,
        string? groupBy = "rank",
        string? secret = null
    )
    {
        var instrument = KnownInstruments.Find(code)!;
        var today = host.Time.Today("Asia/Makassar");
        return await host.SaveAsync(
            Survey.Known(
                lab.Id,
                3000 + Next(),
                new SurveyFrame(
                    instrument,
                    wave,
                    instrument.Audience == SurveyAudience.Staff ? expected : null,
                    instrument.Groups.Any(item => item.Code == groupBy) ? groupBy : null,
                    today.AddDays(-5),
                    today.AddDays(until)
                ),
                secret ?? SurveyKey.Make(Seals),
                host.Now
            )
        );
    }

    /// <summary>How a question reads on the form.</summary>
    public static string Question(string code, string instrument = "willingness") =>
        KnownInstruments.Find(instrument)!.Items.Single(item => item.Code == code).Text.Id;

    public SurveyKey KeyOf(Survey survey) => SurveyKey.Of(Seals, survey.Secret);

    /// <summary>A token that nobody used.</summary>
    public string TokenOf(Survey survey) => KeyOf(survey).NewToken(survey.Id, survey.Number);

    /// <summary>Sheets that were sent: each answers every question of agreement with its number, and what else is told.</summary>
    public async Task SheetsAsync(Survey survey, params IReadOnlyList<SheetOf> sheets)
    {
        var instrument = KnownInstruments.Find(survey.Instrument)!;
        await using var db = host.Db();
        foreach (var sheet in sheets)
        {
            var answers = new GivenAnswers();
            foreach (var item in instrument.Items)
            {
                Assert.Null(
                    answers.Take(
                        item,
                        sheet.Others?.GetValueOrDefault(item.Code)
                            ?? (item.Kind == ItemKind.Likert ? $"{sheet.Point}" : null)
                    )
                );
            }

            db.Add(
                AnswerSheet.Of(
                    survey.Id,
                    answers,
                    sheet.Pair is null ? null : KeyOf(survey).PairMark(sheet.Pair)
                )
            );
        }

        await db.SaveChangesAsync();
    }
}

/// <param name="Point">Answer to every question of agreement.</param>
/// <param name="Pair">The code that the person made up.</param>
public sealed record SheetOf(
    int Point,
    string? Pair = null,
    Dictionary<string, string>? Others = null
);
