using System.Net;
using Labinov.House;
using Labinov.Modules.Consultations;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Consultations;

/// <summary>Who reads a consultation, who is handed it, and who learns only how many wait.</summary>
public sealed class ConsultationDoorsTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task It_is_handed_to_another_coach_of_the_lab_and_to_nobody_else()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var other = await host.Given.PersonAsync(Role.Facilitator, place.Lab.Scope, "Rekan Kedua");
        var asker = await host.Given.PersonAsync(Role.Innovator, place.Unit.Scope);
        var one = await host.Given.ConsultationAsync(place.Lab, place.Unit, asker, place.Coach);
        var address = ConsultationsLinks.To(one.Number);
        var colleague = await host.AsAsync(other);
        Assert.DoesNotContain(
            one.Subject,
            (await colleague.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var coach = await host.AsAsync(place.Coach);
        (
            await (await coach.OpenAsync(address))
                .Form("Serahkan")
                .Fill("Kepada", "Rekan Kedua · Fasilitator")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        Assert.Contains(
            one.Subject,
            (await colleague.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Organisers_see_how_many_wait_but_not_what_and_others_nothing()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var asker = await host.Given.PersonAsync(Role.Innovator, place.Unit.Scope);
        var one = await host.Given.ConsultationAsync(place.Lab, place.Unit, asker);
        var organiser = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var list = await organiser.OpenAsync(ConsultationsLinks.OfLab(place.Lab.Number));
        Assert.DoesNotContain(one.Subject, list.Text, StringComparison.Ordinal);
        Assert.Contains("Menunggu jawaban", list.Text, StringComparison.Ordinal);
        var other = await host.Given.UnitAsync(place.Region);
        await host.Given.ParticipatesAsync(place.Lab, other);
        var neighbour = await host.AsAsync(Role.Innovator, other.Scope);
        var elsewhere = await ConsultationPlace.MakeAsync(host, "81.03");
        var address = ConsultationsLinks.To(one.Number);
        foreach (
            var browser in new[]
            {
                organiser,
                neighbour,
                await host.AsAsync(elsewhere.Coach),
                await host.AsAsync(Role.Auditor, Scope.Nation),
            }
        )
        {
            (await browser.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        }

        Assert.DoesNotContain(
            one.Subject,
            (await neighbour.OpenAsync(ConsultationsLinks.OfLab(place.Lab.Number))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_long_list_asks_no_more_of_the_database_than_a_short_one()
    {
        var place = await ConsultationPlace.MakeAsync(host, "82.02");
        var asker = await host.Given.PersonAsync(Role.Innovator, place.Unit.Scope);
        await host.Given.ConsultationAsync(place.Lab, place.Unit, asker);
        var coach = await host.AsAsync(place.Coach);
        var address = ConsultationsLinks.OfLab(place.Lab.Number);
        await coach.OpenAsync(address);
        host.Queries.Reset();
        await coach.OpenAsync(address);
        var few = host.Queries.Count;
        for (var i = 0; i < 12; i++)
        {
            await host.Given.ConsultationAsync(place.Lab, place.Unit, asker);
        }

        host.Queries.Reset();
        await coach.OpenAsync(address);
        Assert.Equal(few, host.Queries.Count);
        var file = await coach.OpenAsync(address + "?Format=csv");
        Assert.DoesNotContain("kader", file.Text, StringComparison.Ordinal);
    }
}
