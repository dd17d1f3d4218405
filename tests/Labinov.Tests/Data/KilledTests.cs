using System.Collections.Concurrent;

namespace Labinov.Tests.Data;

/// <summary>Kill -9 in the middle of writing: what was acknowledged is there, once, and so is everything that follows from it.</summary>
public sealed class KilledTests
{
    private const int Submissions = 500;
    private const int Clients = 10;
    private const int Kills = 4;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_the_process_is_killed()
    {
        await using var real = await RealProcess.StartAsync();
        var unit = await OwnUnitAsync(real);
        var acknowledged = new ConcurrentDictionary<Guid, string>();
        var repeated = 0;
        var ids = Enumerable.Range(0, Submissions).Select(_ => Guid.CreateVersion7()).ToArray();
        var devices = new List<HttpClient>();
        for (var i = 0; i < Clients; i++)
        {
            devices.Add(await real.AsAsync("innovator"));
        }

        var clients = ids.Chunk(Submissions / Clients)
            .Zip(devices)
            .Select(pair =>
                Task.Run(async () =>
                {
                    var (mine, client) = pair;
                    var device = new Submitting(client, unit);
                    foreach (var id in mine)
                    {
                        while (!await device.SendAsync(id, acknowledged))
                        {
                            // The line broke: whether it was taken nobody knows, so it is sent again.
                            Interlocked.Increment(ref repeated);
                            await Task.Delay(100);
                        }
                    }
                })
            )
            .ToList();
        var chance = new Random();
        for (var kill = 1; kill <= Kills; kill++)
        {
            var until = (Submissions * kill / (Kills + 1)) + chance.Next(-30, 30);
            while (acknowledged.Count < until && !clients.TrueForAll(task => task.IsCompleted))
            {
                await Task.Delay(1);
            }

            await Task.Delay(chance.Next(0, 20));
            await real.KillAsync();
            await real.StartAgainAsync();
        }

        await Task.WhenAll(clients);
        devices.ForEach(client => client.Dispose());
        Assert.True(repeated > 0, "No sending was interrupted.");
        Assert.Equal(Submissions, acknowledged.Count);
        await Aftermath.SettledAsync(real);
        await Aftermath.OnceAsync(real, ids);
    }

    private static async Task<string> OwnUnitAsync(RealProcess real)
    {
        using var client = await real.AsAsync("innovator");
        var page = await new Browser(client).OpenAsync("/ideas/new");
        return page.Document.QuerySelector(
                    "input[name=Unit][checked], input[name=Unit][type=hidden]"
                )
                ?.GetAttribute("value")
            ?? throw new InvalidOperationException(page.Text);
    }
}
