using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Regions;
using Labinov.Modules.Regions.Capacity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Regions;

/// <summary>What the budgets of regions can bear: brought in by the year, shown, and used to find regions that are alike. Invented classes.</summary>
public sealed class CapacityTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Look = "Periksa berkas";
    private const string Save = "Simpan daftar";
    private const string Heading = "Kode daerah,Tahun,Kapasitas fiskal\n";

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    private static async Task<Page> LookAsync(
        Browser browser,
        string rows,
        string source = "PMK 0/2099"
    ) =>
        await (await browser.OpenAsync(RegionsLinks.Capacity))
            .Form(Look)
            .Fill("Peraturan", source)
            .Attach("Lembar kerja", "kelas.csv", Encoding.UTF8.GetBytes(Heading + rows))
            .SendAsync();

    private static async Task<Page> BringAsync(Browser browser, string rows) =>
        await (
            await (await (await LookAsync(browser, rows)).FollowAsync()).Form(Save).SendAsync()
        ).FollowAsync();

    private async Task<List<string>> KindsAsync(int year)
    {
        await using var db = host.Db();
        var list = await db.CapacityLists.Where(list => list.Year == year).SingleAsync();
        return await host.LedgerOfAsync(list.Id.Value);
    }

    [Fact]
    public async Task A_list_is_looked_at_saved_exported_and_brought_in_again_without_a_change()
    {
        await host.Given.RegionAsync("72.10");
        var near = await host.Given.RegionAsync("72.08");
        var browser = await ManagerAsync();
        const string rows =
            "72.1,2021,Sangat rendah\n72.08,2021,sedang\n99.99,2021,tinggi\n72.08,2021,tinggi\n72.08,dua,tinggi\n72.08,2020,kaya\n";
        var looked = await (await LookAsync(browser, rows)).FollowAsync();
        foreach (
            var told in new[]
            {
                "Kode daerah \"99.99\" tidak dikenal",
                "Daerah 72.08 sudah disebut",
                "Tahun \"dua\" tidak dikenal",
                "Kelas \"kaya\" tidak dikenal",
            }
        )
        {
            Assert.Contains(told, looked.Text, StringComparison.Ordinal);
        }

        var done = await (await looked.Form(Save).SendAsync()).FollowAsync();
        Assert.Contains(
            "2 kelas disimpan, 0 sudah ada, 4 baris",
            done.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["CapacityTaken"], await KindsAsync(2021));

        var csv = await browser.OpenAsync(RegionsLinks.Capacity + "?format=csv");
        Assert.Contains(
            $"72.08,{near.Name},2021,Sedang,PMK 0/2099",
            csv.Text,
            StringComparison.Ordinal
        );
        var sheet = await OfficeSheet.ExportAsync(browser, RegionsLinks.Capacity + "?format=xlsx");
        Assert.Contains(sheet.Rows, row => (string?)row["Kode daerah"] == "72.10");

        await BringAsync(browser, rows);
        Assert.Equal(["CapacityTaken"], await KindsAsync(2021));
        var page = await host.Stranger().OpenAsync(RegionsLinks.Region(near.Code, near.Name));
        Assert.Contains("Sedang (2021, PMK 0/2099)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_list_is_told_beside_its_field_and_the_regulation_stays()
    {
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(RegionsLinks.Capacity);
        var none = await page.Form(Look).Fill("Peraturan", "PMK 1/2099").SendAsync();
        none.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pilih berkasnya", none.ErrorOf("Lembar kerja"), StringComparison.Ordinal);
        Assert.Equal("PMK 1/2099", none.Form(Look).ValueOf("Peraturan"));

        var other = await page.Form(Look)
            .Fill("Peraturan", "PMK 1/2099")
            .Attach("Lembar kerja", "lain.csv", "Nama,Alamat\nA,B\n"u8.ToArray())
            .SendAsync();
        other.Shows(HttpStatusCode.BadRequest);
        var blank = await LookAsync(browser, "72.09,2022,rendah\n", source: "");
        blank.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(blank.ErrorOf("Peraturan"));
    }

    [Fact]
    public async Task Nobody_but_the_manager_of_the_nation_brings_a_list_in()
    {
        var region = await host.Given.RegionAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        (await coordinator.OpenAsync(RegionsLinks.Capacity)).Shows(HttpStatusCode.Forbidden);
        var list = CapacityList.Of(2023, host.Now);
        var actor = new Actor(
            Guid.CreateVersion7(),
            "",
            [new Grant(Role.LocusCoordinator, region.Scope)]
        );
        Assert.Throws<RuleBroken>(() =>
            list.Take(
                actor,
                "PMK",
                new Dictionary<Id<Region>, FiscalCapacity> { [region.Id] = FiscalCapacity.Low },
                host.Now
            )
        );
    }

    [Fact]
    public async Task The_talk_at_Drum_up_finds_regions_of_the_same_class_on_the_list_of_its_time()
    {
        // Two cities of another group of islands: only the budget of the first is like that of our regency.
        var (same, other) = (
            await host.Given.RegionAsync("33.71"),
            await host.Given.RegionAsync("33.72")
        );
        var lab = await host.Given.LabAsync(await host.Given.RegionAsync());
        var titles = new List<string>();
        foreach (var region in new[] { same, other })
        {
            var unit = await host.Given.UnitAsync(region);
            var worker = await host.Given.PersonAsync(unit: unit.Id);
            titles.Add((await host.Given.PublishedAsync(unit, worker)).Title);
        }

        await host.SettleAsync();
        var manager = await ManagerAsync();
        await BringAsync(
            manager,
            $"72.09,{lab.Year - 1},rendah\n33.71,{lab.Year - 1},rendah\n33.72,{lab.Year - 1},tinggi\n"
        );
        // A list of later years is not yet known at this Drum-up.
        await BringAsync(manager, $"72.09,{lab.Year + 1},tinggi\n33.72,{lab.Year + 1},tinggi\n");
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = (await coach.OpenAsync(CommitmentsLinks.Talk(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        var stories = page
            .Document.QuerySelectorAll("ul.rows > li")
            .Select(story => Words.Squeeze(story.TextContent))
            .ToList();
        Assert.Contains(titles[0], stories[0], StringComparison.Ordinal);
        Assert.Contains(
            "Sama-sama berkapasitas fiskal rendah",
            stories[0],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(titles[1], page.Text, StringComparison.Ordinal);
    }
}
