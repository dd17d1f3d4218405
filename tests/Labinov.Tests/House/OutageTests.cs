using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Labinov.Modules.Ideas;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Labinov.Tests.House;

/// <summary>The disk is full, the database is away, somebody holds it too long: a real process says so, keeps what was typed, and recovers alone.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private RealProcess real = null!;
    private Browser browser = null!;

    public async ValueTask InitializeAsync()
    {
        real = await RealProcess.StartAsync(
            TestDatabase.IsPostgres ? ";Command Timeout=2" : ";Default Timeout=1"
        );
        browser = new Browser(await real.AsAsync("innovator"));
    }

    public async ValueTask DisposeAsync()
    {
        browser.Client.Dispose();
        await real.DisposeAsync();
    }

    [Fact]
    public async Task While_nothing_can_be_kept_the_form_is_kept_and_goes_through_afterwards()
    {
        var form = (await browser.OpenAsync("/ideas/new"))
            .Form("Buat draf")
            .Fill("Judul", "Perahu Baca \"Bintang\"")
            .Tick("Ide baru");
        Page refused;
        await using (await BlockAsync())
        {
            refused = await form.SendAsync();
            refused.Shows(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(refused.Response.Headers.RetryAfter);
            Assert.Contains("masih ada di halaman ini", refused.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", refused.Body, StringComparison.Ordinal);
            // Reading goes on where it can; it never breaks otherwise.
            var front = await browser.OpenAsync("/");
            Assert.Contains(
                front.Status,
                new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }
            );
        }

        var done = await refused.Form("Kirim sekali lagi").SendAsync();
        Assert.StartsWith("/ideas/", done.RedirectsTo, StringComparison.Ordinal);
        var list = await browser.OpenAsync("/ideas");
        Assert.Contains("Perahu Baca \"Bintang\"", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_told_so_and_the_form_goes_through_later()
    {
        var form = (await browser.OpenAsync("/ideas/new"))
            .Form("Buat draf")
            .Fill("Judul", "Cakram yang Lambat")
            .Tick("Ide baru");
        Page refused;
        await using (await HoldAsync())
        {
            refused = (await form.SendAsync()).Shows(HttpStatusCode.ServiceUnavailable);
        }

        var done = await refused.Form("Kirim sekali lagi").SendAsync();
        Assert.StartsWith("/ideas/", done.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_lets_what_is_under_way_come_to_its_end()
    {
        var form = (await browser.OpenAsync("/ideas/new"))
            .Form("Buat draf")
            .Fill("Judul", "Sebelum Lampu Padam")
            .Tick("Ide baru");
        Task<Page> sending;
        await using (await HoldAsync())
        {
            sending = form.SendAsync();
            await Task.Delay(300);
            Assert.False(sending.IsCompleted);
            real.AskToStop();
            await Task.Delay(200);
        }

        var answer = await sending;
        Assert.StartsWith("/ideas/", answer.RedirectsTo, StringComparison.Ordinal);
        await real.EndedAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0, real.ExitCode);
        await real.StartAgainAsync();
        var list = await browser.OpenAsync("/ideas");
        Assert.Contains("Sebelum Lampu Padam", list.Text, StringComparison.Ordinal);
    }

    /// <summary>SQLite: no file may grow, as on a full disk. PostgreSQL: the server lets nobody in any more.</summary>
    private async Task<Until> BlockAsync()
    {
        if (!TestDatabase.IsPostgres)
        {
            await LimitAsync("0");
            return new Until(() => LimitAsync("unlimited"));
        }

        var name = new NpgsqlConnectionStringBuilder(real.Connection).Database;
        await ServerAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await ServerAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        );
        return new Until(() => ServerAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS true"));
    }

    /// <summary>Somebody else writes for a moment.</summary>
    private async Task<Until> HoldAsync()
    {
        DbConnection other = TestDatabase.IsPostgres
            ? new NpgsqlConnection(real.Connection)
            : new SqliteConnection(real.Connection);
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = TestDatabase.IsPostgres
            ? "BEGIN; LOCK TABLE ideas IN EXCLUSIVE MODE"
            : "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync();
        return new Until(async () =>
        {
            await using (other)
            {
                await using var end = other.CreateCommand();
                end.CommandText = "ROLLBACK";
                await end.ExecuteNonQueryAsync();
            }
        });
    }

    private Task LimitAsync(string bytes) =>
        Process
            .Start(
                "prlimit",
                [
                    "--pid",
                    real.ProcessId.ToString(CultureInfo.InvariantCulture),
                    $"--fsize={bytes}:unlimited",
                ]
            )
            .WaitForExitAsync();

    private async Task ServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(real.Connection)
            {
                Database = "postgres",
                Pooling = false,
            }.ConnectionString
        );
        await server.OpenAsync();
        await using var command = server.CreateCommand();
#pragma warning disable CA2100 // the name was made by the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Until(Func<Task> end) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await end();
    }
}
