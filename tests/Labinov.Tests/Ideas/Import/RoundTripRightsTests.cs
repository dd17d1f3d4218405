using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>Whose words count when a file comes back, and who may send one.</summary>
public sealed class RoundTripRightsTests(LabHost host) : IClassFixture<LabHost>
{
    private const string File = "inovasi.xlsx";

    private async Task<(Region Region, Organisation Unit, Person Author)> PlaceAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region, $"Dinas Uji {code}");
        return (
            region,
            unit,
            await host.Given.PersonAsync(Role.Innovator, new Scope(ScopeKind.Unit, unit.Id.Value))
        );
    }

    private async Task<Idea> ChangedAsync(Idea idea, Action<Idea> change)
    {
        await using var db = host.Db();
        var row = await db.Ideas.SingleAsync(
            row => row.Id == idea.Id,
            TestContext.Current.CancellationToken
        );
        change(row);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return row;
    }

    [Fact]
    public async Task What_somebody_changed_since_the_export_is_asked_never_overwritten()
    {
        var (region, unit, author) = await PlaceAsync("34.01");
        var idea = await host.Given.SubmittedAsync(unit, author, "Rumah Baca");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var sheet = await OfficeSheet.ExportAsync(browser, "/ideas?Of=Region&format=xlsx");
        var keeper = Given.Keeper(region.Id, (await host.Given.PersonAsync()).Id.Value);
        await ChangedAsync(
            idea,
            row =>
                row.Correct(
                    keeper,
                    row.Facts with
                    {
                        Results = row.Facts.Results with { Benefit = "Ditulis rekan." },
                    },
                    "Lebih jelas",
                    host.Now
                )
        );
        sheet.Set("Rumah Baca", "Manfaat", "Ditulis di lembar.");
        var tried = await host.TryAsync(browser, File, sheet.Saved());
        Assert.Contains("diubah orang sejak diekspor", tried.Text, StringComparison.Ordinal);
        Assert.Contains("Ditulis rekan. Ditulis di lembar.", tried.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Masukkan 1 baris", tried.Text, StringComparison.Ordinal);

        var answered = await tried
            .Form("Simpan jawaban dan coba lagi")
            .Fill(
                $"Nomor {idea.Number}, “Rumah Baca”: pakai isi berkas?",
                $"Ganti isi nomor {idea.Number} dengan isi berkas"
            )
            .SendAsync();
        await host.WorkOnImportsAsync();
        await host.BringInAsync(await answered.FollowAsync(), 1);
        Assert.Equal("Ditulis di lembar.", (await ChangedAsync(idea, _ => { })).Benefit);
    }

    [Fact]
    public async Task Without_its_version_or_under_a_strange_title_a_changed_row_is_asked()
    {
        var (region, unit, author) = await PlaceAsync("34.02");
        await host.Given.SubmittedAsync(unit, author, "Rumah Singgah");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var sheet = await OfficeSheet.ExportAsync(browser, "/ideas?Of=Region&format=xlsx");
        var strange = sheet.Set("Rumah Singgah", "Nama inovasi", "Pupuk Cair");
        var tried = await host.TryAsync(browser, File, strange.Saved());
        Assert.Contains("di berkas bernama lain", tried.Text, StringComparison.Ordinal);
        sheet = await OfficeSheet.ExportAsync(browser, "/ideas?Of=Region&format=xlsx");
        sheet.Set("Rumah Singgah", "Manfaat", "Tidur.").Without("Versi (jangan diubah)");
        tried = await host.TryAsync(browser, File, sheet.Saved());
        Assert.Contains("kolom versinya kosong", tried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_innovator_sends_back_drafts_and_nothing_else()
    {
        var (region, unit, author) = await PlaceAsync("34.03");
        var draft = await host.Given.DraftAsync(unit, author, "Perahu Draf");
        await host.Given.SubmittedAsync(unit, author, "Perahu Terkirim");
        var browser = await host.AsAsync(author);
        var sheet = await OfficeSheet.ExportAsync(browser, "/ideas?Of=Mine&format=xlsx");
        sheet
            .Set("Perahu Draf", "Manfaat", "Lebih dekat.")
            .Set("Perahu Terkirim", "Manfaat", "Lebih cepat.")
            .Add(("Nama inovasi", "Perahu Baru"));
        var tried = await host.TryAsync(browser, File, sheet.Saved());
        Assert.Contains("sudah dikirim", tried.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Baris tanpa nomor adalah inovasi baru",
            tried.Text,
            StringComparison.Ordinal
        );
        var done = await host.BringInAsync(tried, 1);
        Assert.Equal("Lebih dekat.", (await ChangedAsync(draft, _ => { })).Benefit);
        Assert.Equal(["IdeaDrafted"], await host.LedgerOfAsync(draft.Id.Value));

        await done.Form("Batalkan seluruhnya").SendAsync();
        await host.WorkOnImportsAsync();
        Assert.Equal(draft.Facts, (await ChangedAsync(draft, _ => { })).Facts);

        var keeper = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var stranger = await host.TryAsync(keeper, File, sheet.Saved());
        Assert.Contains(
            $"Nomor {draft.Number} tidak ada, atau bukan untuk Anda",
            stranger.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_regions_public_innovation_comes_back_unchanged_or_not_at_all()
    {
        var (_, unit, author) = await PlaceAsync("34.04");
        var shown = await host.Given.PublishedAsync(unit, author, "Saung Angklung Digital");
        await host.SettleAsync();
        var elsewhere = await host.Given.RegionAsync("34.71");
        var browser = await host.AsAsync(Role.InnovationAdmin, elsewhere.Scope);
        var sheet = await OfficeSheet.ExportAsync(
            browser,
            "/innovations/export.xlsx?q=saung+angklung"
        );
        var same = await host.TryAsync(browser, File, sheet.Saved());
        Assert.Contains("1 baris tanpa perubahan", same.Text, StringComparison.Ordinal);
        sheet.Set(shown.Title, "Manfaat", "Diubah tetangga.");
        var tried = await host.TryAsync(browser, File, sheet.Saved());
        Assert.Contains(
            "Anda dapat membacanya, tetapi tidak mengubahnya",
            tried.Text,
            StringComparison.Ordinal
        );
    }
}
