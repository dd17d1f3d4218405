using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Mail;

/// <summary>
/// Sends what is due. Each mail is taken in hand by one sender before it goes out, so that several nodes send it once; only a sender that
/// dies between sending and saying so lets it go out a second time.
/// </summary>
public sealed class SendMails(
    NewDb newDb,
    IPostman postman,
    TimeProvider time,
    ILogger<SendMails> log
)
{
    private const int Batch = 20;

    /// <summary>How many went out.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = time.Now();
        await using var db = newDb();
        var due = await db
            .Letters.AsNoTracking()
            .Where(letter =>
                letter.SentAt == null && letter.GivenUpAt == null && letter.NextAt <= now
            )
            .OrderBy(letter => letter.NextAt)
            .Take(Batch)
            .Select(letter => new { letter.Id, letter.NextAt })
            .ToListAsync(cancel);
        var sent = 0;
        foreach (var one in due)
        {
            var until = now + Letter.InHand;
            var taken = await db
                .Letters.Where(letter => letter.Id == one.Id && letter.NextAt == one.NextAt)
                .ExecuteUpdateAsync(
                    row =>
                        row.SetProperty(letter => letter.NextAt, until)
                            .SetProperty(letter => letter.Tries, letter => letter.Tries + 1),
                    cancel
                );
            sent += taken == 1 && await SendAsync(one.Id, cancel) ? 1 : 0;
        }

        return sent;
    }

    private async Task<bool> SendAsync(Id<Letter> id, CancellationToken cancel)
    {
        await using var db = newDb();
        var letter = await db.Letters.SingleAsync(row => row.Id == id, cancel);
        try
        {
            await postman.SendAsync(letter, cancel);
            letter.Sent(time.Now());
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            // Only its kind: what a server answers may name a person.
            letter.Failed(wrong.GetType().Name, time.Now());
            log.LogWarning(
                "A mail could not be sent ({Kind}), try {Tries}",
                letter.Failure,
                letter.Tries
            );
        }

        var outcome = letter.SentAt is null ? "failed" : "sent";
        Telemetry.Mails.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        await db.SaveChangesAsync(cancel);
        return letter.SentAt is not null;
    }
}

/// <summary>Looks every few seconds whether a mail waits.</summary>
public sealed class MailLoop(SendMails send, TimeProvider time, ILogger<MailLoop> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await send.RunAsync(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError("Mails could not be read ({Kind})", wrong.GetType().Name);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }
}
