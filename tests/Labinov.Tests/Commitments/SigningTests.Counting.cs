using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Commitments;

/// <content>Who has not signed yet: named, exported, asked.</content>
public sealed partial class SigningTests
{
    [Fact]
    public async Task Who_has_not_signed_is_named_inside_exported_and_counted_for_the_stage()
    {
        var place = await PlaceAsync();
        await host.Given.SignedAsync(place.Charter, place.Units[0]);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var page = await coordinator.OpenAsync(CommitmentsLinks.Charter(place.Lab.Number));
        Assert.Contains(place.Units[1].Name, page.Text, StringComparison.Ordinal);
        var csv = await coordinator.OpenAsync(
            CommitmentsLinks.Charter(place.Lab.Number) + "?format=csv"
        );
        Assert.Equal(4, csv.Body.Trim().Split("\r\n").Length);
        var asStranger = await host.Stranger()
            .OpenAsync(CommitmentsLinks.Charter(place.Lab.Number) + "?format=csv");
        Assert.DoesNotContain(place.Units[1].Name, asStranger.Body, StringComparison.Ordinal);

        await using var scope = host.Services.CreateAsyncScope();
        var lab = await host.Given.FactsAsync(place.Lab);
        await using var db = host.Db();
        var owed = await scope
            .ServiceProvider.GetServices<IOutstanding>()
            .Single(slot => slot.Code == "charter")
            .ReadAsync(db, lab, CancellationToken.None);
        Assert.Equal((3, 2), (owed!.Of, owed.Missing));
        var checks = new List<GateCheck>();
        foreach (var slot in scope.ServiceProvider.GetServices<IGateCheck>())
        {
            if (await slot.ReadAsync(db, lab, CancellationToken.None) is { } check)
            {
                checks.Add(check);
            }
        }

        var gate = checks.Single(check => check.Words == "commitments.gate.signed");
        Assert.Equal((1, 3, false), (gate.Done, gate.Of, gate.IsMet));
        var front = await host.Stranger()
            .OpenAsync(ProgrammeLinks.To(place.Lab.Number, place.Lab.Name));
        Assert.Contains("Ditandatangani 1 dari 3 unit", front.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_chases_is_led_to_a_page_that_opens_and_the_message_leads_the_heads_to_signing()
    {
        var place = await PlaceAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var page = await coordinator.OpenAsync(
            ProgrammeLinks.Outstanding(place.Lab.Number, "charter")
        );
        Assert.Contains(
            CommitmentsLinks.Sign(place.Lab.Number),
            page.Document.QuerySelector("textarea")!.TextContent
        );
        var go = page
            .Document.QuerySelectorAll("a.button")
            .Single(link => link.TextContent == "Buka halamannya");
        (await coordinator.OpenAsync(go.GetAttribute("href")!)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_desk_asks_the_head_to_sign_and_the_leader_to_read()
    {
        var place = await PlaceAsync();
        await host.Given.CharterDraftAsync(place.Lab, place.Charter);
        var head = await host.AsAsync(Role.UnitHead, place.Units[0].Scope);
        Assert.Contains(
            CommitmentsLinks.Sign(place.Lab.Number),
            (await head.OpenAsync("/desk")).Body,
            StringComparison.Ordinal
        );
        var leader = await host.AsAsync(Role.HeadOfRegion, place.Region.Scope);
        Assert.Contains(
            CommitmentsLinks.Force(place.Lab.Number),
            (await leader.OpenAsync("/desk")).Body,
            StringComparison.Ordinal
        );
        await host.Given.SignedAsync(place.Charter, place.Units[0]);
        Assert.DoesNotContain(
            CommitmentsLinks.Sign(place.Lab.Number),
            (await head.OpenAsync("/desk")).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Many_units_cost_no_more_questions_than_few_and_the_sheet_has_a_line_for_each()
    {
        var (few, many) = (await PlaceAsync(2), await PlaceAsync(12));
        var coordinator = await host.AsAsync(Role.LocusCoordinator, few.Region.Scope);
        var counts = new List<int>();
        foreach (var place in new[] { few, few, many })
        {
            host.Queries.Reset();
            await coordinator.OpenAsync(CommitmentsLinks.Charter(place.Lab.Number));
            counts.Add(host.Queries.Count);
        }

        Assert.Equal(counts[1], counts[2]);
        var sheet = await coordinator.OpenAsync(CommitmentsLinks.Sheet(many.Lab.Number));
        Assert.Equal(12, sheet.Document.QuerySelectorAll("table.signing tbody tr").Length);
    }
}
