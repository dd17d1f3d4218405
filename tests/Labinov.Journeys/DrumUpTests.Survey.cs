using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>Willingness to innovate: three answer with a code, five on paper that somebody types.</content>
public sealed partial class DrumUpTests
{
    private const int Asked = 120;
    private const int OnScreen = 3;
    private const int OnPaper = 5;

    private async Task OpenSurveyAsync()
    {
        await coordinator.OpenAsync(SurveysLinks.OfLab(lab));
        await coordinator.FollowAsync("surveys.new.title");
        await coordinator.Page.Locator("input[value=willingness]").CheckAsync();
        await coordinator.FillAsync("surveys.new.expected", $"{Asked}");
        await coordinator.LookAsync();
        await coordinator.PressAsync("surveys.new.do");
        await coordinator.SeesAsync("surveys.new.done");
        survey = await NumberAsync(coordinator, "surveys");
        await coordinator.LookAsync();
    }

    /// <summary>Beside what people want, what units can: each is asked to assess itself.</summary>
    private async Task AskReadinessAsync()
    {
        await coordinator.OpenAsync(ReadinessLinks.OfLab(lab));
        await coordinator.FillAsync("surveys.readiness.ask.until", Iso(today.AddDays(10)));
        await coordinator.LookAsync();
        await coordinator.PressAsync("surveys.readiness.ask.save");
        await coordinator.OpenAsync(ProgrammeLinks.Outstanding(lab, "readiness"));
        await coordinator.SeesAsync("programme.outstanding.count", "40", "40");
    }

    private async Task AnswerSurveyAsync()
    {
        foreach (var (code, i) in (await PrintAsync(OnScreen, ".slips")).Select((c, i) => (c, i)))
        {
            await AnswerOnScreenAsync(code, i);
        }

        foreach (
            var (code, i) in (await PrintAsync(OnPaper, ".paper-sheet")).Select((c, i) => (c, i))
        )
        {
            await TypeAsync(code, i);
        }

        await coordinator.OpenAsync(SurveysLinks.Edit(survey));
        await coordinator.FillAsync("surveys.close.reason", "Semua lembar sudah disalin.");
        await coordinator.PressAsync("surveys.close.do");
        await coordinator.OpenAsync(SurveysLinks.Results(survey));
        await coordinator.SeesAsync("surveys.answered-of", OnScreen + OnPaper, Asked);
        await Assertions
            .Expect(coordinator.Page.Locator("#scales ~ .table-wrap tbody tr td:nth-child(2)"))
            .ToHaveTextAsync(["8", "8", "8"]);
        await coordinator.LookAsync();
    }

    /// <summary>The codes that stand on slips or sheets; they are shown once.</summary>
    private async Task<IReadOnlyList<string>> PrintAsync(int count, string on)
    {
        await coordinator.OpenAsync(SurveysLinks.Slips(survey));
        await coordinator.FillAsync(
            "surveys.slips.count",
            count.ToString(CultureInfo.InvariantCulture)
        );
        if (on == ".paper-sheet")
        {
            await coordinator.Field("surveys.slips.with-questions").CheckAsync();
        }

        await coordinator.PressAsync("surveys.slips.do");
        var codes = coordinator.Page.Locator($"{on} .key-code");
        await Assertions.Expect(codes).ToHaveCountAsync(count);
        await coordinator.LookAsync();
        return await codes.AllInnerTextsAsync();
    }

    private async Task AnswerOnScreenAsync(string code, int who)
    {
        await using var official = await world.VisitorAsync(how);
        await official.OpenAsync(SurveysLinks.Answer);
        await official.FillAsync("surveys.code", code);
        await official.PressAsync("surveys.code.open");
        await official.FollowAsync("surveys.answer.begin");
        for (var parts = 0; parts < 5; parts++)
        {
            foreach (var question in await official.Page.Locator("main fieldset").AllAsync())
            {
                var choices = question.Locator("input[type=radio]");
                await choices.Nth((who + parts) % await choices.CountAsync()).CheckAsync();
            }

            // One part of each kind: choices, statements, own words.
            if (who == 0 && parts is (0 or 1 or 4))
            {
                await official.LookAsync();
            }

            await official.PressAsync("surveys.answer.next");
        }

        await official.PressAsync("surveys.answer.send");
        await Assertions.Expect(official.Page).ToHaveURLAsync(new Regex("/answer/thanks$"));
        Assert.Empty(official.Troubles);
    }

    private async Task TypeAsync(string code, int sheet)
    {
        await coordinator.OpenAsync(SurveysLinks.Paper(survey));
        if (sheet == 0)
        {
            await coordinator.LookAsync();
        }

        await coordinator.FillAsync("surveys.paper.code", code);
        foreach (var choice in await coordinator.Page.Locator(".question select").AllAsync())
        {
            await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 + (sheet % 2) });
        }

        foreach (
            var digit in await coordinator.Page.Locator(".question input[type=text]").AllAsync()
        )
        {
            await digit.FillAsync($"{2 + (sheet % 3)}");
        }

        await coordinator.PressAsync("surveys.paper.do");
        await coordinator.SeesAsync("surveys.paper.done");
    }
}
