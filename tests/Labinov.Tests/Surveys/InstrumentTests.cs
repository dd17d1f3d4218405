using System.Net;
using Labinov.House;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>The questionnaires of the house, in both languages.</summary>
public sealed class InstrumentTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public void Every_instrument_is_whole_in_both_languages()
    {
        Assert.Equal(
            ["ability", "openness", "trust", "willingness"],
            KnownInstruments.Newest.Select(one => one.Code).Order(StringComparer.Ordinal)
        );
        foreach (var instrument in KnownInstruments.All)
        {
            Assert.All(
                instrument
                    .Items.Select(item => item.Text)
                    .Concat(
                        instrument
                            .Items.SelectMany(item => item.Choices ?? [])
                            .Select(choice => choice.Text)
                    )
                    .Concat(instrument.Scales.Select(scale => scale.Name))
                    .Concat(instrument.Sections.Select(part => part.Title))
                    .Append(instrument.Title)
                    .Append(instrument.Measures)
                    .Append(instrument.Leans),
                said => Assert.True(said.Id.Length > 0 && said.En.Length > 0)
            );
            Assert.Distinct(instrument.Items.Select(item => item.Code));
            Assert.All(
                instrument.Scales,
                scale => Assert.InRange(instrument.Of(scale).Count, 2, 8)
            );
            Assert.All(
                instrument.Items.Where(item => item.Scale is not null),
                item => Assert.Contains(instrument.Scales, scale => scale.Code == item.Scale)
            );
            Assert.NotEmpty(instrument.Groups);
        }
    }

    [Fact]
    public async Task In_english_the_questions_speak_english()
    {
        var token = host.Given.TokenOf(await host.Given.SurveyAsync(await host.Given.LabAsync()));
        var page = await host.Stranger().OpenAsync($"/en/answer/{token}?at=2");
        Assert.Contains("Strongly agree", page.Text, StringComparison.Ordinal);
        var next = await page.Form("Save and go on").SendAsync();
        Assert.StartsWith("/en/answer/", next.RedirectsTo, StringComparison.Ordinal);
    }
}
