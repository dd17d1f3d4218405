using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>What an export gave out comes back: differences are shown cell by cell, and nothing else changes.</summary>
public sealed class RoundTripTests(LabHost host) : IClassFixture<LabHost>
{
    private const string File = "inovasi.xlsx";
    private const string List = "/ideas?Of=Region&format=xlsx";

    private sealed record Place(Region Region, Organisation Unit, Person Author, Browser Keeper);

    private async Task<Place> PlaceAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region, $"Dinas Uji {code}");
        var scope = new Scope(ScopeKind.Unit, unit.Id.Value);
        return new Place(
            region,
            unit,
            await host.Given.PersonAsync(Role.Innovator, scope),
            await host.AsAsync(Role.InnovationAdmin, region.Scope)
        );
    }

    private async Task<Idea> IdeaAsync(int number)
    {
        await using var db = host.Db();
        return await db.Ideas.SingleAsync(
            idea => idea.Number == number,
            TestContext.Current.CancellationToken
        );
    }

    private static string Changes(Page page) =>
        string.Join(
            '|',
            page.Document.QuerySelectorAll("table.changes tbody tr")
                .Select(row => Words.Squeeze(row.TextContent))
        );

    [Fact]
    public async Task An_untouched_export_changes_nothing_and_is_only_counted()
    {
        var place = await PlaceAsync("33.11");
        await host.Given.SubmittedAsync(place.Unit, place.Author, "KARTU SEHAT DESA");
        await host.Given.PublishedAsync(place.Unit, place.Author, "Sumur  Resapan <b>Kampung</b>");
        foreach (var language in new[] { "", "/en" })
        {
            foreach (var format in new[] { "xlsx", "csv" })
            {
                var file = await place.Keeper.Client.GetByteArrayAsync(
                    $"{language}/ideas?Of=Region&format={format}"
                );
                var tried = await host.TryAsync(place.Keeper, "inovasi." + format, file);
                Assert.Contains(
                    "2 baris tanpa perubahan hanya dihitung",
                    tried.Text,
                    StringComparison.Ordinal
                );
                Assert.Equal("", Changes(tried));
            }
        }
    }

    [Fact]
    public async Task A_changed_cell_is_shown_old_beside_new_and_only_it_changes()
    {
        var place = await PlaceAsync("33.12");
        var idea = await host.Given.SubmittedAsync(place.Unit, place.Author, "Bank Sampah");
        await host.Given.SubmittedAsync(place.Unit, place.Author, "Kebun Gizi");
        var sheet = await OfficeSheet.ExportAsync(place.Keeper, List);
        sheet.Set("Bank Sampah", "Tahun mulai dijalankan", 2025);
        var tried = await host.TryAsync(place.Keeper, File, sheet.Saved());
        Assert.Equal("Tahun mulai dijalankan 2024 2025", Changes(tried));
        Assert.DoesNotContain("Kebun Gizi", tried.Text, StringComparison.Ordinal);

        await host.BringInAsync(tried, 2);
        var now = await IdeaAsync(idea.Number);
        Assert.Equal(
            idea.Facts with
            {
                Basics = idea.Facts.Basics with { YearCarriedOut = 2025 },
            },
            now.Facts
        );
        Assert.Equal("IdeaCorrected", (await host.LedgerOfAsync(idea.Id.Value))[^1]);

        var again = await host.TryAsync(place.Keeper, File, sheet.Saved());
        Assert.Contains("2 baris tanpa perubahan", again.Text, StringComparison.Ordinal);
        var fresh = await OfficeSheet.ExportAsync(place.Keeper, List);
        var fixpoint = await host.TryAsync(place.Keeper, File, fresh.Saved());
        Assert.Contains("2 baris tanpa perubahan", fixpoint.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_cell_leaves_what_is_there_and_a_hyphen_takes_it_away()
    {
        var place = await PlaceAsync("33.13");
        var idea = await host.Given.SubmittedAsync(place.Unit, place.Author, "Ojek Sayur");
        var sheet = await OfficeSheet.ExportAsync(place.Keeper, List);
        sheet.Set("Ojek Sayur", "Manfaat", null).Set("Ojek Sayur", "Wujud inovasi", "-");
        var tried = await host.TryAsync(place.Keeper, File, sheet.Saved());
        Assert.Equal("Wujud inovasi Loket kapal (kosong)", Changes(tried));
        await host.BringInAsync(tried, 1);
        var now = await IdeaAsync(idea.Number);
        Assert.Equal((null, idea.Benefit), (now.Product, now.Benefit));
    }

    [Fact]
    public async Task Numbers_that_are_none_unknown_or_hidden_are_refused_by_row()
    {
        var place = await PlaceAsync("33.14");
        var other = await PlaceAsync("33.15");
        var hidden = await host.Given.DraftAsync(other.Unit, other.Author, "Rahasia Tetangga");
        await host.Given.SubmittedAsync(place.Unit, place.Author, "Lampu Surya");
        var sheet = await OfficeSheet.ExportAsync(place.Keeper, List);
        sheet
            .Add(("Nomor Labinov", hidden.Number), ("Nama inovasi", "Dicoba"))
            .Add(("Nomor Labinov", 999_999), ("Nama inovasi", "Dicoba"))
            .Add(("Nomor Labinov", "dua"), ("Nama inovasi", "Dicoba"));
        sheet.Add(
            ("Nomor Labinov", sheet["Lampu Surya"]["Nomor Labinov"]),
            ("Nama inovasi", "Lampu Surya")
        );
        var tried = await host.TryAsync(place.Keeper, File, sheet.Saved());
        Assert.Contains($"Nomor {hidden.Number} tidak ada", tried.Text, StringComparison.Ordinal);
        Assert.Contains("Nomor 999999 tidak ada", tried.Text, StringComparison.Ordinal);
        Assert.Contains("“dua” bukan nomor", tried.Text, StringComparison.Ordinal);
        Assert.Contains("sudah ada di baris 2", tried.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", tried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_cannot_change_is_refused_with_its_column()
    {
        var place = await PlaceAsync("33.16");
        var idea = await host.Given.SubmittedAsync(place.Unit, place.Author, "Pasar Terapung");
        foreach (
            var (column, value) in new[]
            {
                ("Keadaan", "Melembaga"),
                ("Dilihat oleh", "Umum"),
                ("Unit atau perangkat daerah", "Dinas Lain"),
                ("Kode daerah", "33.17"),
            }
        )
        {
            var sheet = await OfficeSheet.ExportAsync(place.Keeper, List);
            sheet.Set("Pasar Terapung", column, value);
            var tried = await host.TryAsync(place.Keeper, File, sheet.Saved());
            Assert.Contains(
                $"{column}: Tidak dapat diubah lewat berkas",
                tried.Text,
                StringComparison.Ordinal
            );
        }

        var before = await OfficeSheet.ExportAsync(place.Keeper, List);
        await using (var db = host.Db())
        {
            var row = await db.Ideas.SingleAsync(
                row => row.Number == idea.Number,
                TestContext.Current.CancellationToken
            );
            var keeper = await host.Given.PersonAsync();
            row.Publish(Given.Keeper(place.Region.Id, keeper.Id.Value), host.Now);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        before.Set("Pasar Terapung", "Manfaat", "Orang datang.");
        var moved = await host.TryAsync(place.Keeper, File, before.Saved());
        Assert.Contains(
            "Sudah berubah di sini sejak diekspor",
            moved.Text,
            StringComparison.Ordinal
        );
        await host.BringInAsync(moved, 1);
        Assert.Equal("Orang datang.", (await IdeaAsync(idea.Number)).Benefit);
    }
}
