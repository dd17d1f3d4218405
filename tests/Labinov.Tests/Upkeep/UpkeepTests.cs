using System.Net;
using Labinov.Data.Backup;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.Modules.Upkeep;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Upkeep;

public sealed class UpkeepTests : IAsyncLifetime
{
    private readonly LabHost host = new();

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_administrator_sees_version_database_mail_record_backup_and_disk()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await host.SettleAsync();
        var page = (await (await manager.OpenAsync("/desk")).ClickAsync("Instalasi")).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("Belum pernah dibuat", page.Text, StringComparison.Ordinal);
        Assert.Contains("e-mail hanya ditulis ke folder ini", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            TestDatabase.IsPostgres ? "PostgreSQL 1" : "SQLite 3.",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Matches("B dari [0-9,.]+ [GT]B masih kosong", page.Text);
        Assert.Matches("bagian perlu diperiksa", page.Text);
        Assert.Contains(
            "How the installation fares",
            (await manager.OpenAsync("/en/upkeep")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_backup_is_told_and_grows_old_after_two_days()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await host
                .Services.GetRequiredService<TakeBackup>()
                .RunAsync(file, CancellationToken.None);
            Assert.False((await ReadAsync()).Backup!.IsOld);
            Assert.Equal(new FileInfo(file).Length, (await ReadAsync()).Backup!.Bytes);
            host.Time.Advance(TimeSpan.FromDays(3));
            Assert.True((await ReadAsync()).Backup!.IsOld);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_mail_that_waits_too_long_wants_a_look()
    {
        await host.SaveAsync(Letter.Write("tamu@contoh.id", "Kabar", "Isi", host.Now));
        var mail = (await ReadAsync()).Mail;
        Assert.Equal((1, false), (mail.Waiting, mail.WantsALook));
        host.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.True((await ReadAsync()).Mail.WantsALook);
    }

    [Fact]
    public async Task Lines_that_no_listener_heard_are_counted()
    {
        await host.SettleAsync();
        var region = await host.Given.RegionAsync("72.01");
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        await host.Given.SubmittedAsync(unit, person, "Perahu Baca");
        var before = (await ReadAsync()).Ledger;
        Assert.True(before.Open > 0);
        await host.SettleAsync();
        var after = (await ReadAsync()).Ledger;
        Assert.Equal((0, 0L, null), (after.Open, after.Behind, after.Slowest));
        Assert.Equal(before.Position + before.Open, after.Position);
    }

    private async Task<UpkeepFacts> ReadAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<ReadUpkeep>()
            .RunAsync(CancellationToken.None);
    }
}
