using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas.Import;

/// <summary>An import goes back whole, or not at all; and one that was killed goes on where it stood.</summary>
public sealed class UndoImportTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi;OPD;Uraian";

    private async Task<Page> UndoAsync(Page done)
    {
        var sent = await done.Form("Batalkan seluruhnya").SendAsync();
        await host.WorkOnImportsAsync();
        return await sent.FollowAsync();
    }

    [Fact]
    public async Task What_a_file_brought_goes_with_its_traces_and_what_it_changed_becomes_what_it_was()
    {
        var region = await host.Given.RegionAsync("33.11");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var first = await host.TryAsync(
            browser,
            "a.csv",
            Given.Csv(Heading, "Pos Gizi;Dinas Gizi;Sebelum")
        );
        await host.BringInAsync(first, 1);
        var second = await host.TryAsync(
            browser,
            "b.csv",
            Given.Csv(Heading, "Pos Gizi;Dinas Gizi;Sesudah", "Pos Lansia;Dinas Lansia;Baru"),
            publish: true
        );
        var done = await host.BringInAsync(second, 2);
        await host.SettleAsync();
        Assert.Contains(
            "Pos Lansia",
            (await host.Stranger().OpenAsync("/innovations?Q=lansia")).Text,
            StringComparison.Ordinal
        );

        var undone = await UndoAsync(done);
        Assert.Contains("sudah dibatalkan", undone.Text, StringComparison.Ordinal);
        await host.SettleAsync();
        await using var db = host.Db();
        var idea = Assert.Single(
            await db
                .Ideas.Where(idea => idea.RegionId == region.Id)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(("Sebelum", Audience.Region), (idea.Description, idea.Audience));
        Assert.False(
            await db.Organisations.AnyAsync(
                unit => unit.Name == "Dinas Lansia",
                TestContext.Current.CancellationToken
            )
        );
        Assert.True(
            await db.Organisations.AnyAsync(
                unit => unit.Name == "Dinas Gizi",
                TestContext.Current.CancellationToken
            )
        );
        Assert.DoesNotContain(
            "Pos Lansia",
            (await host.Stranger().OpenAsync("/innovations?Q=lansia")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            1,
            await db.LedgerEntries.CountAsync(
                entry => entry.Kind == nameof(IdeaTakenBack),
                TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public async Task When_anything_was_changed_since_all_of_it_stays_and_it_says_what()
    {
        var region = await host.Given.RegionAsync("33.12");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var tried = await host.TryAsync(
            browser,
            "a.csv",
            Given.Csv(Heading, "Kebun Satu;Dinas Tani;A", "Kebun Dua;Dinas Tani;B")
        );
        var done = await host.BringInAsync(tried, 2);
        await using (var db = host.Db())
        {
            var idea = await db.Ideas.SingleAsync(idea => idea.Title == "Kebun Dua");
            idea.Publish(ImportWork.House, host.Now);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await UndoAsync(done);
        Assert.Contains("“Kebun Dua”, sudah diubah", page.Text, StringComparison.Ordinal);
        await using var after = host.Db();
        Assert.Equal(
            2,
            await after.Ideas.CountAsync(
                idea => idea.RegionId == region.Id,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public async Task Killed_between_two_portions_it_goes_on_and_nothing_is_there_twice()
    {
        var region = await host.Given.RegionAsync("33.13");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var lines = Enumerable.Range(1, 1200).Select(i => $"Inovasi ke-{i};Dinas Kerja;Isi {i}");
        var columns = await (
            await browser.UploadAsync("a.csv", Given.Csv([Heading, .. lines]))
        ).FollowAsync();
        var sent = await columns.Form("Coba dahulu").SendAsync();
        var work = host.Services.GetRequiredService<ImportWork>();
        var id = await IdAsync();
        for (var kills = 0; kills < 4; kills++)
        {
            await work.RunAsync(id, TestContext.Current.CancellationToken, portions: 1);
        }

        var halfway = await sent.FollowAsync();
        Assert.NotNull(halfway.Document.QuerySelector("meta[http-equiv=refresh]"));
        await host.WorkOnImportsAsync();
        var running = await (await sent.FollowAsync()).Form("Masukkan 1200 baris").SendAsync();
        await work.RunAsync(id, TestContext.Current.CancellationToken, portions: 1);
        await host.WorkOnImportsAsync();
        Assert.Contains(
            "Setiap baris tercatat",
            (await running.FollowAsync()).Text,
            StringComparison.Ordinal
        );
        await using var db = host.Db();
        Assert.Equal(
            1200,
            await db.Ideas.CountAsync(
                idea => idea.RegionId == region.Id,
                TestContext.Current.CancellationToken
            )
        );

        async Task<Id<IdeaImport>> IdAsync()
        {
            await using var look = host.Db();
            return await look
                .IdeaImports.OrderByDescending(import => import.Number)
                .Select(import => import.Id)
                .FirstAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task The_loop_takes_up_what_waits_and_what_was_left_lying()
    {
        var region = await host.Given.RegionAsync("33.14");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var columns = await (
            await browser.UploadAsync("a.csv", Given.Csv(Heading, "Kebun Tiga;Dinas Tani;A"))
        ).FollowAsync();
        var sent = await columns.Form("Coba dahulu").SendAsync();
        using var loop = ActivatorUtilities.CreateInstance<ImportLoop>(host.Services);
        await loop.RunAsync(TestContext.Current.CancellationToken);
        var tried = await sent.FollowAsync();
        Assert.Contains("Belum ada yang disimpan", tried.Text, StringComparison.Ordinal);
    }
}
