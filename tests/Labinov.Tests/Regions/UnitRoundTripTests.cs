using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Regions;

/// <summary>The exported list of units comes back: only names may differ, and the same list again changes nothing.</summary>
public sealed class UnitRoundTripTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(
        Region Region,
        Organisation Above,
        Organisation Unit,
        Browser Keeper
    );

    private async Task<Place> PlaceAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var above = await host.Given.UnitAsync(region, $"Dinas Atas {code}", shortName: "Atas");
        var unit = await host.Given.UnitAsync(region, $"Balai Bawah {code}", above);
        return new Place(
            region,
            above,
            unit,
            await host.AsAsync(Role.LocusCoordinator, region.Scope)
        );
    }

    private static async Task<string> ExportAsync(Place place) =>
        await place.Keeper.Client.GetStringAsync(
            RegionsLinks.Region(place.Region.Code, place.Region.Name) + "?format=csv"
        );

    private static async Task<Page> PreviewAsync(Place place, string csv)
    {
        var page = await place.Keeper.OpenAsync("/units/import");
        return await (
            await page.Form("Periksa berkas")
                .Attach("Lembar kerja", "unit.csv", Encoding.UTF8.GetBytes(csv))
                .SendAsync()
        ).FollowAsync();
    }

    private async Task<Organisation> UnitAsync(Organisation unit)
    {
        await using var db = host.Db();
        return await db
            .Organisations.Include(row => row.PastNames)
            .SingleAsync(row => row.Id == unit.Id, TestContext.Current.CancellationToken);
    }

    private static string Fact(Page page, string name) =>
        Words.Squeeze(
            page.Document.QuerySelectorAll("dl.facts > div")
                .Single(row => row.QuerySelector("dt")!.TextContent == name)
                .QuerySelector("dd")!
                .TextContent
        );

    [Fact]
    public async Task The_list_as_it_was_exported_changes_nothing()
    {
        var place = await PlaceAsync("33.27");
        var preview = await PreviewAsync(place, await ExportAsync(place));
        Assert.Equal(
            ("0", "2", "0"),
            (
                Fact(preview, "Unit baru"),
                Fact(preview, "Sudah ada, tidak berubah"),
                Fact(preview, "Baris bermasalah, tidak ikut")
            )
        );
        Assert.DoesNotContain("Impor 2", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_is_shown_beside_the_old_one_and_kept_with_its_reason()
    {
        var place = await PlaceAsync("33.28");
        var csv = (await ExportAsync(place)).Replace(
            "Balai Bawah 33.28",
            "Balai Latihan",
            StringComparison.Ordinal
        );
        var preview = await PreviewAsync(place, csv);
        Assert.Contains("Balai Bawah 33.28 Balai Latihan", preview.Text, StringComparison.Ordinal);
        var silent = await preview.Form("Impor 1 unit").SendAsync();
        Assert.Contains(
            "Sebutkan mengapa",
            silent.Shows(HttpStatusCode.BadRequest).Text,
            StringComparison.Ordinal
        );
        var done = await (
            await silent
                .Form("Impor 1 unit")
                .Fill("Mengapa namanya berganti?", "Perbup 12/2026")
                .SendAsync()
        ).FollowAsync();
        Assert.Contains("1 berganti nama", done.AllText, StringComparison.Ordinal);
        var unit = await UnitAsync(place.Unit);
        Assert.Equal("Balai Latihan", unit.Name);
        Assert.Equal("Balai Bawah 33.28", Assert.Single(unit.PastNames).Name);
        Assert.Equal(["UnitRenamed"], await host.LedgerOfAsync(unit.Id.Value));

        var again = await PreviewAsync(place, csv);
        Assert.Equal("2", Fact(again, "Sudah ada, tidak berubah"));
        var old = await PreviewAsync(
            place,
            csv.Replace("Balai Latihan", "Balai Bawah 33.28", StringComparison.Ordinal)
        );
        Assert.Contains("adalah nama lama unit ini", old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_does_not_decide_and_what_is_not_ones_own_is_refused_by_row()
    {
        var place = await PlaceAsync("33.29");
        var other = await host.Given.UnitAsync(
            await host.Given.RegionAsync("33.71"),
            "Dinas Tetangga"
        );
        var heading = (await ExportAsync(place)).Split("\r\n")[0];
        var number = place.Unit.Number;
        var preview = await PreviewAsync(
            place,
            $"{heading}\r\n{number},33.71,,,,\r\n{number},,,,,\r\n999999,,,,,\r\n"
                + $"{other.Number},,Dinas Rampasan,,,\r\n{place.Above.Number},,,,Sekolah,\r\n"
        );
        var told = preview
            .Document.QuerySelector("table")!
            .QuerySelectorAll("tbody tr")
            .Select(row => Words.Squeeze(row.TextContent))
            .ToList();
        Assert.Equal(5, told.Count);
        Assert.Contains("33.71\" berbeda dari yang tercatat", told[0], StringComparison.Ordinal);
        Assert.Contains("sudah ada di baris sebelumnya", told[1], StringComparison.Ordinal);
        Assert.Contains("Tidak ada unit bernomor 999999", told[2], StringComparison.Ordinal);
        Assert.Contains("bukan di daftar yang Anda jaga", told[3], StringComparison.Ordinal);
        Assert.Contains("Sekolah\" berbeda", told[4], StringComparison.Ordinal);
        Assert.Equal("Dinas Tetangga", (await UnitAsync(other)).Name);
    }
}
