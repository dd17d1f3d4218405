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

/// <summary>Two at a time on phones, by many at once.</summary>
public sealed class PairsTests(LabHost host) : HallPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task Pairs_that_are_judged_and_taken_back_at_once_leave_no_drift()
    {
        var (place, screening) = await HallAsync();
        var hall = new List<Person>();
        for (var i = 0; i < 12; i++)
        {
            hall.Add(await Host.Given.WalkInAsync(unit: place.Unit.Id));
        }

        await Task.WhenAll(
            hall.Select(person =>
                Task.Run(async () =>
                {
                    await using var db = Host.Db();
                    for (var i = 0; i < 4; i++)
                    {
                        if (
                            await db.NextPairAsync(
                                screening.Id,
                                Voter.Of(person.Id),
                                Host.Now,
                                default
                            )
                            is var (one, other)
                        )
                        {
                            await JudgePair.GiveAsync(
                                db,
                                screening.Id,
                                one.Id,
                                other.Id,
                                i == 2 ? null : one.Id,
                                Voter.Of(person.Id),
                                Host.Now.AddSeconds(i),
                                default
                            );
                        }
                    }

                    await JudgePair.TakeBackAsync(
                        db,
                        screening.Id,
                        Voter.Of(person.Id),
                        Host.Now,
                        default
                    );
                })
            )
        );
        await using var after = Host.Db();
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
        var author = await Host.AsAsync(place.Author);
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
        await using var db = Host.Db();
        for (var i = 0; i < 3; i++)
        {
            var person = await Host.Given.WalkInAsync();
            var (one, other) = (
                await db.NextPairAsync(screening.Id, Voter.Of(person.Id), Host.Now, default)
            )!.Value;
            await JudgePair.GiveAsync(
                db,
                screening.Id,
                one.Id,
                other.Id,
                one.Id,
                Voter.Of(person.Id),
                Host.Now,
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
}
