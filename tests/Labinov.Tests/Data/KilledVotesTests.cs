using System.Diagnostics;
using Labinov.Modules.Screening;
using Labinov.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Data;

/// <summary>
/// Fifty phones of a hall give dots and take them back while the process is killed twice: what was acknowledged is there, once, and the counts
/// beside the ideas are the rows.
/// </summary>
public sealed class KilledVotesTests
{
    private const int Presses = 5;
    private const int Kills = 2;
    private const string Code = ScreeningSample.GuestCode;

    /// <summary>Some of the fifty are people of the lab with an account; all others are guests.</summary>
    private static readonly string[] Members = ["innovator", "unit-head", "unit-operator"];
    private const int Guests = 47;

    [Fact]
    public async Task No_vote_is_lost_or_doubled_when_the_process_is_killed_twice()
    {
        await using var real = await RealProcess.StartAsync();
        var (number, places) = await HallAsync(real);
        var before = await DotsAsync(real, number);
        var phones = new List<VotingPhone>();
        foreach (var who in Members)
        {
            phones.Add(
                new(await real.AsAsync(who), ScreeningLinks.Votes(number), places, phones.Count)
            );
        }

        for (var i = 0; i < Guests; i++)
        {
            var client = real.Client();
            await new Browser(client).PostAsync(ScreeningLinks.Hall(Code));
            phones.Add(new(client, ScreeningLinks.GuestDots(Code), places, phones.Count));
        }

        var voting = phones.ConvertAll(phone => Task.Run(() => phone.PressAsync(Presses)));
        var all = phones.Count * Presses;
        for (var kill = 1; kill <= Kills; kill++)
        {
            while (
                phones.Sum(phone => phone.Acknowledged) < all * kill / (Kills + 1)
                && !voting.TrueForAll(task => task.IsCompleted)
            )
            {
                await Task.Delay(1);
            }

            await real.KillAsync();
            await real.StartAgainAsync();
        }

        await Task.WhenAll(voting);
        Assert.True(phones.Sum(phone => phone.Repeated) > 0, "No sending was interrupted.");
        Assert.Equal(all, phones.Sum(phone => phone.Acknowledged));
        foreach (var phone in phones)
        {
            Assert.Equal(phone.Given, await phone.ShownAsync());
            phone.Dispose();
        }

        Assert.Equal(
            before + phones.Sum(phone => phone.Given.Count),
            await DotsAsync(real, number)
        );
        var (exit, said) = await VerifyAsync(real);
        Assert.True(exit == 0, said);
        Assert.Contains("screening.dots drift=0", said, StringComparison.Ordinal);
    }

    private static async Task<(int Number, List<int> Places)> HallAsync(RealProcess real)
    {
        await using var db = TestDatabase.Open(real.Connection);
        var hall = await db.Screenings.SingleAsync(row => row.GuestCode == Code);
        return (
            hall.Number,
            await db
                .ScreenedIdeas.Standing(db, hall.Id)
                .OrderBy(row => row.Nth)
                .Select(row => row.Nth)
                .ToListAsync()
        );
    }

    /// <summary>Dots that lie in the hall, by the rows; each count beside an idea must be its rows.</summary>
    private static async Task<int> DotsAsync(RealProcess real, int number)
    {
        await using var db = TestDatabase.Open(real.Connection);
        var ideas = await db
            .ScreenedIdeas.Where(row =>
                db.Screenings.Any(one => one.Id == row.ScreeningId && one.Number == number)
            )
            .Select(row => new
            {
                Kept = row.Dots,
                Counted = db.DotVotes.Count(vote =>
                    vote.ScreeningId == row.ScreeningId && vote.IdeaId == row.IdeaId
                )
                    + db.GuestDots.Count(vote =>
                        vote.ScreeningId == row.ScreeningId && vote.IdeaId == row.IdeaId
                    ),
            })
            .ToListAsync();
        Assert.All(ideas, idea => Assert.Equal(idea.Counted, idea.Kept));
        return ideas.Sum(idea => idea.Counted);
    }

    /// <summary>The verb as an operator types it: a process of its own on the same data.</summary>
    private static async Task<(int Exit, string Said)> VerifyAsync(RealProcess real)
    {
        using var verb = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "Labinov.dll"), "votes", "verify"]
            )
            {
                Environment =
                {
                    ["Labinov__Data"] = real.Folder,
                    ["Labinov__Database"] = real.Connection,
                },
                WorkingDirectory = Repository.Path("src/Labinov"),
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = await verb.StandardOutput.ReadToEndAsync();
        said += await verb.StandardError.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return (verb.ExitCode, said);
    }
}
