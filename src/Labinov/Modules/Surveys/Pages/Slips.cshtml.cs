using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Anonymous;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>
/// Slips with tokens to hand round, or whole questionnaires for those who write on paper. The tokens are made as they are shown and kept nowhere:
/// a sheet cannot be drawn a second time, only another one; how many were printed goes into the record.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SlipsModel(LabinovDb db, ISeals seals, IHomeAddress home, TimeProvider time)
    : SurveyPage(db, time)
{
    [BindProperty]
    [Needed, Between(1, Surveys.Survey.SlipsMost)]
    public int? Count { get; set; }

    [BindProperty]
    public bool WithQuestions { get; set; }

    /// <summary>Only on the answer to the button.</summary>
    public IReadOnlyList<SurveyToken> Tokens { get; private set; } = [];

    public string TypeAt => home.To(SurveysLinks.Answer);

    public string AddressOf(SurveyToken token) => home.To(SurveysLinks.AnswerWith($"{token}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await ArrangedAsync(cancel) is { } shut)
        {
            return shut;
        }

        ModelState.Clear();
        Count = 30;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ArrangedAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var survey = await Db.Surveys.SingleAsync(row => row.Id == Survey.Id, cancel);
        survey.PrintSlips(Actor, Lab, Count!.Value, Today, Time.Now());
        await Db.SaveChangesAsync(cancel);
        var key = SurveyKey.Of(seals, Survey.Secret);
        Tokens =
        [
            .. Enumerable
                .Range(0, Count.Value)
                .Select(_ => SurveyToken.Parse(key.NewToken(Survey.Id, Survey.Number))!),
        ];
        return Page();
    }
}
