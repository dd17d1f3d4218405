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
public sealed class HallTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(ScreeningPlace Place, IdeaScreening Screening)> HallAsync(
        int ideas = 4,
        int dots = 3
    )
    {
        var place = await ScreeningPlace.MakeAsync(host, ideas);
        return (
            place,
            await host.Given.ScreeningAsync(place.Lab, place.Ideas, dots: dots, hall: true)
        );
    }

    [Fact]
    public async Task A_dot_is_given_and_taken_back_and_counts_are_for_those_who_lead()
    {
        var (place, screening) = await HallAsync();
        var author = await host.AsAsync(place.Author);
        var page = await author.OpenAsync(ScreeningLinks.Votes(screening.Number));
        Assert.Contains("Titik Anda masih 3", page.Text, StringComparison.Ordinal);
        page = await (
            await page.Form($"Beri titik {place.Ideas[1].Title}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Titik Anda masih 2", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 titik", page.Text, StringComparison.Ordinal);
        var facilitator = await host.AsAsync(place.Dewi);
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
            hall.Add(await host.Given.WalkInAsync(unit: place.Unit.Id));
        }

        await Task.WhenAll(
            hall.SelectMany(
                (person, i) =>
                    new[] { 0, 0, 1, 2, 3 }.Select(next =>
                        PressAsync(screening, place.Ideas[(i + next) % 4].Id, person.Id)
                    )
            )
        );
        await using var db = host.Db();
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
    public async Task Pairs_that_are_judged_and_taken_back_at_once_leave_no_drift()
    {
        var (place, screening) = await HallAsync();
        var hall = new List<Person>();
        for (var i = 0; i < 12; i++)
        {
            hall.Add(await host.Given.WalkInAsync(unit: place.Unit.Id));
        }

        await Task.WhenAll(
            hall.Select(person =>
                Task.Run(async () =>
                {
                    await using var db = host.Db();
                    for (var i = 0; i < 4; i++)
                    {
                        if (
                            await db.NextPairAsync(screening.Id, person.Id, default)
                            is var (one, other)
                        )
                        {
                            await JudgePair.GiveAsync(
                                db,
                                screening.Id,
                                one.Id,
                                other.Id,
                                i == 2 ? null : one.Id,
                                person.Id,
                                host.Now.AddSeconds(i),
                                default
                            );
                        }
                    }

                    await JudgePair.TakeBackAsync(db, screening.Id, person.Id, default);
                })
            )
        );
        await using var after = host.Db();
        Assert.Equal(
            12 * 3,
            await after.PairVotes.CountAsync(vote => vote.ScreeningId == screening.Id)
        );
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task A_phone_compares_two_at_a_time_until_nothing_is_left()
    {
        var (place, screening) = await HallAsync(3);
        var author = await host.AsAsync(place.Author);
        var page = await author.OpenAsync(ScreeningLinks.Pairs(screening.Number));
        var titles = page.Document.QuerySelectorAll(".card h2").Select(card => card.TextContent);
        Assert.Equal(2, titles.Distinct().Count());
        var form = page.Form($"Yang ini {titles.First()}");
        await form.SendAsync();
        // An old tab or a second sending changes nothing.
        page = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("Sudah 1 pasangan", page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Sama baiknya").SendAsync()).FollowAsync();
        page = await (await page.Form("Sama baiknya").SendAsync()).FollowAsync();
        Assert.Contains("Semua pasangan sudah Anda jawab", page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Batalkan jawaban terakhir").SendAsync()).FollowAsync();
        Assert.Contains("Sudah 2 pasangan", page.Text, StringComparison.Ordinal);
        (
            await author.PostAsync(
                ScreeningLinks.Pairs(screening.Number),
                ("One", "1"),
                ("Other", "1"),
                ("Chosen", "1")
            )
        ).Shows(HttpStatusCode.BadRequest);
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task Whoever_is_asked_next_is_asked_about_what_was_compared_least()
    {
        var (place, screening) = await HallAsync(6);
        await using var db = host.Db();
        for (var i = 0; i < 3; i++)
        {
            var person = await host.Given.WalkInAsync();
            var (one, other) = (await db.NextPairAsync(screening.Id, person.Id, default))!.Value;
            await JudgePair.GiveAsync(
                db,
                screening.Id,
                one.Id,
                other.Id,
                one.Id,
                person.Id,
                host.Now,
                default
            );
        }

        // Three pairs of six ideas: each was seen once before any was seen twice.
        Assert.All(
            await db
                .ScreenedIdeas.Where(row => row.ScreeningId == screening.Id)
                .Select(row => row.Compared)
                .ToListAsync(),
            compared => Assert.Equal(1, compared)
        );
    }

    [Fact]
    public async Task A_count_that_is_wrong_is_found_and_the_verb_says_so()
    {
        var (place, screening) = await HallAsync(1);
        await PressAsync(screening, place.Ideas[0].Id, place.Dewi.Id);
        Assert.Equal(0, await host.RunVerbAsync("votes", "verify"));
        Assert.Equal(2, await host.RunVerbAsync("votes"));
        await using var db = host.Db();
        var row = db.ScreenedIdeas.Where(one => one.ScreeningId == screening.Id);
        await row.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.Dots, 5).SetProperty(one => one.HalfWins, 2)
        );
        Assert.Equal(1, await host.RunVerbAsync("votes", "verify"));
        await row.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.Dots, 1).SetProperty(one => one.HalfWins, 0)
        );
        Assert.Equal(0, await host.RunVerbAsync("votes", "verify"));
    }

    private async Task PressAsync(IdeaScreening screening, Id<Idea> idea, Id<Person> person) =>
        await Task.Run(async () =>
        {
            await using var db = host.Db();
            try
            {
                await GiveDot.RunAsync(db, screening.Id, idea, person, true, host.Now, default);
            }
            catch (RuleBroken broken)
            {
                Assert.Equal("screening.rule.no-dots-left", broken.Words);
            }
        });

    private async Task AssertNoDriftAsync()
    {
        await using var db = host.Db();
        foreach (
            var count in host
                .Services.GetServices<IKeptCount>()
                .Where(count => count.Name.StartsWith("screening.", StringComparison.Ordinal))
        )
        {
            Assert.Empty(await count.RecountAsync(db).ToListAsync());
        }
    }
}
