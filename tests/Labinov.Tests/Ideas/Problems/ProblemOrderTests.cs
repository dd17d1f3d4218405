using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Problems;

/// <summary>Which problem comes first: by scores, or two at a time.</summary>
public sealed class ProblemOrderTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(Region Region, Lab Lab, Organisation Unit, Organisation Other);

    private async Task<Place> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        var other = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        await host.Given.TakingPartAsync(lab, other);
        return new(region, lab, unit, other);
    }

    [Fact]
    public async Task Each_person_weighs_once_and_the_most_pressing_stands_first()
    {
        var place = await PlaceAsync();
        var calm = await host.Given.ProblemAsync(place.Lab, place.Unit, title: "Yang tenang");
        var urgent = await host.Given.ProblemAsync(place.Lab, place.Unit, title: "Yang gawat");
        await WeighAsync(place, calm, 1);
        await WeighAsync(place, urgent, 5);
        var head = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        var page = await head.OpenAsync(ProblemsLinks.Of(place.Lab.Number));
        Assert.Equal(
            ["Yang gawat", "Yang tenang"],
            page.Document.QuerySelectorAll(".row-title").Select(title => title.TextContent)
        );
        Assert.Contains("USG 15,0 dari 15 (1 orang)", page.Text, StringComparison.Ordinal);
        var wrong = await (await head.OpenAsync(ProblemsLinks.To(place.Lab.Number, calm.Number)))
            .Form("Simpan nilai")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(wrong.ErrorOf("Mendesak (urgency)"));
    }

    private async Task WeighAsync(Place place, Problem problem, int score)
    {
        var person = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var address = ProblemsLinks.To(place.Lab.Number, problem.Number);
        for (var i = 0; i < 2; i++)
        {
            var done = await person.PostAsync(
                address + "?handler=Weigh",
                ("Urgency", $"{score}"),
                ("Seriousness", $"{score}"),
                ("Growth", $"{score}")
            );
            done.Shows(HttpStatusCode.Redirect);
        }

        await using var db = host.Db();
        Assert.Equal(1, await db.Urgencies.CountAsync(row => row.ProblemId == problem.Id));
    }

    [Fact]
    public async Task Two_at_a_time_are_compared_until_none_are_left_and_the_last_can_be_taken_back()
    {
        var place = await PlaceAsync();
        await host.Given.ProblemAsync(place.Lab, place.Unit, title: "Pertama");
        await host.Given.ProblemAsync(place.Lab, place.Unit, title: "Kedua");
        await host.Given.ProblemAsync(place.Lab, place.Other, title: "Milik unit lain");
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var page = await innovator.OpenAsync(ProblemsLinks.Pairs(place.Lab.Number));
        Assert.DoesNotContain("Milik unit lain", page.Text, StringComparison.Ordinal);
        Assert.Contains("0 dari 1 pasangan", page.Text, StringComparison.Ordinal);
        var form = page.Form("Ini lebih mendesak Kedua");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var done = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("Semua pasangan sudah Anda pilih", done.Text, StringComparison.Ordinal);
        var order = await done.ClickAsync("Lihat urutannya");
        Assert.Equal("Kedua", order.Document.QuerySelector(".row-title")!.TextContent);
        Assert.Contains("Menang 1 dari 1", order.Text, StringComparison.Ordinal);
        var back = await (await done.Form("Batalkan pilihan terakhir").SendAsync()).FollowAsync();
        Assert.Contains("0 dari 1 pasangan", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_takes_as_many_queries_for_twenty_as_for_one_and_goes_out_as_a_sheet()
    {
        var place = await PlaceAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, place.Lab.Scope);
        var address = ProblemsLinks.Of(place.Lab.Number);
        await host.Given.ProblemAsync(place.Lab, place.Unit, title: "Paling dulu");
        await browser.OpenAsync(address);
        host.Queries.Reset();
        await browser.OpenAsync(address);
        var few = host.Queries.Count;
        for (var i = 0; i < 21; i++)
        {
            await host.Given.ProblemAsync(place.Lab, place.Other);
        }

        host.Queries.Reset();
        var page = await browser.OpenAsync(address);
        Assert.Equal(few, host.Queries.Count);
        Assert.Contains("22 masalah", page.Text, StringComparison.Ordinal);
        Assert.Equal(20, page.Document.QuerySelectorAll("ol.rows > li").Length);
        var csv = await browser.OpenAsync(address + "?Format=csv");
        Assert.Equal(23, csv.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Paling dulu", csv.Body, StringComparison.Ordinal);
    }
}
