using Labinov.Data.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Audit;

public sealed class LedgerPageTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_day_that_is_over_gets_one_root_and_a_stranger_reads_and_takes_it()
    {
        var empty = await host.Stranger().OpenAsync("/ledger");
        Assert.Contains("Belum ada segel harian", empty.Text, StringComparison.Ordinal);

        await host.Given.RoundAsync();
        await host.SettleAsync();
        var reader = host.Services.GetRequiredService<LedgerReader>();
        await reader.CloseDayAsync(host.Now, CancellationToken.None);
        await reader.CloseDayAsync(host.Now, CancellationToken.None);
        host.Time.Advance(TimeSpan.FromDays(1));
        await host.Given.RoundAsync();
        await reader.CloseDayAsync(host.Now, CancellationToken.None);
        await host.SettleAsync();

        await using var db = host.Db();
        var roots = await db.LedgerRoots.OrderBy(root => root.Day).ToListAsync();
        Assert.Equal(
            [new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24)],
            roots.Select(root => root.Day)
        );
        var page = await host.Stranger().OpenAsync("/ledger");
        Assert.Contains("24 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(roots[1].Hash, page.Text, StringComparison.Ordinal);
        var english = await host.Stranger().OpenAsync("/en/ledger");
        Assert.Contains("2 days", english.Text, StringComparison.Ordinal);
        var file = await host.Stranger().OpenAsync("/ledger/roots.csv");
        Assert.Contains(
            $"2026-11-24,{roots[1].Position},{roots[1].Hash}",
            file.Text,
            StringComparison.Ordinal
        );
    }
}
