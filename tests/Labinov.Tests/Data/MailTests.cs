using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.House;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Labinov.Tests.Data;

/// <summary>A mail is written with its deed, goes out once, and is forgotten when it is out.</summary>
public sealed class MailTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private const string To = "orang@contoh.example";
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-mails-").FullName;

    public async ValueTask InitializeAsync()
    {
        await using var db = host.Db();
        await db.Letters.ExecuteDeleteAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Without_a_server_a_mail_is_a_file_that_mail_programs_open()
    {
        await WriteAsync("Kabar dari Tojo Una-Una: é");
        Assert.Equal(1, await Send(null).RunAsync(CancellationToken.None));
        var file = Assert.Single(Directory.GetFiles(folder, "*.eml"));
        using var mail = await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal("Kabar dari Tojo Una-Una: é", mail.Subject);
        Assert.Equal(To, mail.To.Mailboxes.Single().Address);
        Assert.Contains("Sudah diajukan.", mail.TextBody, StringComparison.Ordinal);
        await using var db = host.Db();
        var letter = await db.Letters.SingleAsync();
        Assert.Equal(("", ""), (letter.To, letter.Text));
        Assert.NotNull(letter.SentAt);
    }

    [Fact]
    public async Task A_server_that_refuses_is_asked_again_later_and_the_log_names_nobody()
    {
        await using var sink = new SmtpSink { Refuses = true };
        await WriteAsync("Surat yang ditolak dahulu");
        var send = Send(sink.Port);
        Assert.Equal(0, await send.RunAsync(CancellationToken.None));
        Assert.Equal(0, await send.RunAsync(CancellationToken.None));
        await using (var db = host.Db())
        {
            var waiting = await db.Letters.SingleAsync();
            Assert.Equal((1, To), (waiting.Tries, waiting.To));
            Assert.NotNull(waiting.Failure);
        }

        sink.Refuses = false;
        host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await send.RunAsync(CancellationToken.None));
        Assert.Contains(
            "Surat yang ditolak dahulu",
            Assert.Single(sink.Taken),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(To, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_day_it_is_given_up_and_forgotten()
    {
        await WriteAsync("Tak pernah sampai");
        var send = Send(1);
        for (var i = 0; i < 40; i++)
        {
            await send.RunAsync(CancellationToken.None);
            host.Time.Advance(TimeSpan.FromHours(1));
        }

        await using var db = host.Db();
        var letter = await db.Letters.SingleAsync();
        Assert.NotNull(letter.GivenUpAt);
        Assert.Equal(("", null), (letter.To, letter.SentAt));
        Assert.InRange(letter.Tries, 20, 30);
    }

    [Fact]
    public async Task Of_many_senders_one_sends()
    {
        for (var i = 0; i < 10; i++)
        {
            await WriteAsync($"Sekali saja {i}");
        }

        var sent = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Send(null).RunAsync(CancellationToken.None))
        );
        Assert.Equal(10, sent.Sum());
        Assert.Equal(10, Directory.GetFiles(folder, "*.eml").Length);
    }

    [Fact]
    public async Task The_root_of_a_day_goes_to_those_who_audit_today()
    {
        var region = await host.Given.RegionAsync();
        var auditor = await host.Given.PersonAsync(Role.Auditor, region.Scope);
        await host.Given.GrantAsync(
            await host.Given.PersonAsync(),
            Role.Auditor,
            region.Scope,
            -20,
            -10
        );
        await host.Given.RoundAsync();
        await host.SettleAsync();
        host.Time.Advance(TimeSpan.FromDays(3));
        var reader = host.Services.GetRequiredService<LedgerReader>();
        await reader.CloseDayAsync(host.Now, CancellationToken.None);
        await using var db = host.Db();
        var letter = await db.Letters.SingleAsync();
        var root = await db.LedgerRoots.OrderByDescending(row => row.Day).FirstAsync();
        var address = await db.Accounts.SingleAsync(row => row.PersonId == auditor.Id);
        Assert.Equal(address.Email, letter.To);
        Assert.Contains(root.Hash, letter.Text, StringComparison.Ordinal);
        Assert.Contains($"{root.Day:yyyy-MM-dd}", letter.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Labinov:Mail:Host", "mail.example")]
    [InlineData("Labinov:Mail:Tls", "perhaps")]
    public void Settings_that_cannot_be_meant_are_told_at_the_start(string key, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        Assert.Throws<InvalidOperationException>(() => MailOptions.Read(settings));
    }

    private async Task WriteAsync(string subject) =>
        await host.SaveAsync(Letter.Write(To, subject, "Sudah diajukan.", host.Now));

    private SendMails Send(int? port) =>
        new(
            host.Services.GetRequiredService<NewDb>(),
            new Postman(
                new MailOptions(
                    port is null ? null : "127.0.0.1",
                    port ?? 0,
                    null,
                    null,
                    "labinov@contoh.example",
                    SecureSocketOptions.None,
                    folder
                )
            ),
            host.Time,
            host.Services.GetRequiredService<ILogger<SendMails>>()
        );
}
