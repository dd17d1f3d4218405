using System.Net;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Screening;

/// <summary>Everybody in a hall votes at once; each person counts once, and what is counted is what was voted.</summary>
public sealed class HallTests(LabHost host) : HallPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_dot_is_given_and_taken_back_and_counts_are_for_those_who_lead()
    {
        var (place, screening) = await HallAsync();
        var author = await Host.AsAsync(place.Author);
        var page = await author.OpenAsync(ScreeningLinks.Votes(screening.Number));
        Assert.Contains("Titik Anda masih 3", page.Text, StringComparison.Ordinal);
        page = await (
            await page.Form($"Beri titik {place.Ideas[1].Title}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Titik Anda masih 2", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 titik", page.Text, StringComparison.Ordinal);
        var facilitator = await Host.AsAsync(place.Dewi);
        Assert.Contains(
            "1 titik",
            (await facilitator.OpenAsync(ScreeningLinks.Votes(screening.Number))).Text,
            StringComparison.Ordinal
        );
        page = await (
            await page.Form($"Ambil kembali {place.Ideas[1].Title}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Titik Anda masih 3", page.Text, StringComparison.Ordinal);
        var closed = await facilitator.PostAsync(
            ScreeningLinks.To(screening.Number) + "?handler=Dots",
            ("open", "false")
        );
        closed.Shows(HttpStatusCode.Redirect);
        var late = await author.PostAsync(
            ScreeningLinks.Votes(screening.Number),
            ("Idea", "1"),
            ("Wanted", "true")
        );
        Assert.Contains(
            "tidak sedang dibuka",
            late.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task Fifty_people_who_press_at_once_and_twice_are_each_counted_once()
    {
        var (place, screening) = await HallAsync();
        var hall = new List<Person>();
        for (var i = 0; i < 50; i++)
        {
            hall.Add(await Host.Given.WalkInAsync(unit: place.Unit.Id));
        }

        await Task.WhenAll(
            hall.SelectMany(
                (person, i) =>
                    new[] { 0, 0, 1, 2, 3 }.Select(next =>
                        PressAsync(screening, place.Ideas[(i + next) % 4].Id, person.Id)
                    )
            )
        );
        await using var db = Host.Db();
        var votes = await db.DotVotes.Where(vote => vote.ScreeningId == screening.Id).ToListAsync();
        // Four ideas were pressed, three dots are there.
        Assert.Equal(150, votes.Count);
        Assert.Equal(150, votes.DistinctBy(vote => (vote.PersonId, vote.IdeaId)).Count());
        Assert.All(votes.GroupBy(vote => vote.PersonId), mine => Assert.Equal(3, mine.Count()));
        var kept = await db
            .ScreenedIdeas.Where(row => row.ScreeningId == screening.Id)
            .SumAsync(row => row.Dots);
        Assert.Equal(150, kept);
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task A_count_that_is_wrong_is_found_and_the_verb_says_so()
    {
        var (place, screening) = await HallAsync(1);
        await PressAsync(screening, place.Ideas[0].Id, place.Dewi.Id);
        Assert.Equal(0, await Host.RunVerbAsync("votes", "verify"));
        Assert.Equal(2, await Host.RunVerbAsync("votes"));
        await using var db = Host.Db();
        var row = db.ScreenedIdeas.Where(one => one.ScreeningId == screening.Id);
        await row.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.Dots, 5).SetProperty(one => one.HalfWins, 2)
        );
        Assert.Equal(1, await Host.RunVerbAsync("votes", "verify"));
        await row.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.Dots, 1).SetProperty(one => one.HalfWins, 0)
        );
        Assert.Equal(0, await Host.RunVerbAsync("votes", "verify"));
    }

    private async Task PressAsync(IdeaScreening screening, Id<Idea> idea, Id<Person> person) =>
        await Task.Run(async () =>
        {
            await using var db = Host.Db();
            try
            {
                await GiveDot.RunAsync(
                    db,
                    screening.Id,
                    idea,
                    Voter.Of(person),
                    true,
                    Host.Now,
                    default
                );
            }
            catch (RuleBroken broken)
            {
                Assert.Equal("screening.rule.no-dots-left", broken.Words);
            }
        });
}
