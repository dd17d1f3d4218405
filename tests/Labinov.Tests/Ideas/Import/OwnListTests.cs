using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>What we hand out can come back.</summary>
public sealed class OwnListTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi,Daerah,OPD,Tahun,Uraian";

    private async Task<Idea> OnlyAsync(byte[] content, string title, string name = "a.csv")
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await host.BringInAsync(await host.TryAsync(browser, name, content), 1);
        await using var db = host.Db();
        return await db.Ideas.SingleAsync(
            idea => idea.Title == title,
            TestContext.Current.CancellationToken
        );
    }

    [Fact]
    public async Task Our_own_list_comes_back_without_changing_anything()
    {
        var idea = await OnlyAsync(
            Given.Csv(Heading, "Dermaga Baca,Kab. Kebumen,Dinas A,2020,Buku di dermaga."),
            "Dermaga Baca"
        );
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync(IdeasLinks.Act(idea.Number, "publish"));
        await page.Form("Tayangkan").SendAsync();
        await host.SettleAsync();
        foreach (
            var (address, name) in new[]
            {
                ("/innovations/export.xlsx?Q=dermaga", "a.xlsx"),
                ("/en/innovations/export.csv?Q=dermaga", "a.csv"),
            }
        )
        {
            var list = await manager.Client.GetByteArrayAsync(
                address,
                TestContext.Current.CancellationToken
            );
            var tried = await host.TryAsync(manager, name, list);
            Assert.Contains(
                "Tetap1",
                Words.Squeeze(tried.Text).Replace(" ", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }

        await using var db = host.Db();
        var after = await db.Ideas.SingleAsync(
            row => row.Id == idea.Id,
            TestContext.Current.CancellationToken
        );
        Assert.Equal("Buku di dermaga.", after.Description);
    }
}
