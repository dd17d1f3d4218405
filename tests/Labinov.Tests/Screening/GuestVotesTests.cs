using System.Net;
using System.Text.RegularExpressions;
using Labinov.House;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>People in the room without an account vote once for each phone, stand apart, and nobody knows who they are.</summary>
public sealed class GuestVotesTests(LabHost host) : GuestPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_guest_gives_dots_and_compares_and_is_no_one()
    {
        var (place, screening) = await HallAsync(blind: true);
        var code = await Host.Given.GuestsAsync(screening, place.Lab);
        var ledger = await Host.LedgerOfAsync(screening.Id.Value);
        var guest = Host.Stranger();
        var page = await guest.OpenAsync(ScreeningLinks.TypeCode);
        Assert.Contains(
            "Tidak ada pemungutan suara",
            (await page.Form("Lanjut").Fill("Kode", "000000").SendAsync())
                .Shows(HttpStatusCode.BadRequest)
                .Text,
            StringComparison.Ordinal
        );
        page = await (
            await page.Form("Lanjut").Fill("Kode", $"{code[..3]} {code[3..]}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Ponsel ini dihitung satu kali", page.Text, StringComparison.Ordinal);
        // Before pressing, the rooms behind lead back to the door, and nothing is counted.
        Assert.Equal(
            ScreeningLinks.Hall(code),
            (
                await guest.PostAsync(
                    ScreeningLinks.GuestDots(code),
                    ("Idea", "1"),
                    ("Wanted", "true")
                )
            ).RedirectsTo
        );
        page = await (await page.Form("Ikut memberi suara").SendAsync()).FollowAsync();
        page = await page.ClickAsync("Beri titik suara");
        page = await (
            await page.Form($"Beri titik {place.Ideas[1].Title}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Titik Anda masih 2", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 titik", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Author.Name, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Unit.Name, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/ideas/", page.Body, StringComparison.Ordinal);
        page = await guest.OpenAsync(ScreeningLinks.GuestPairs(code));
        Assert.DoesNotContain(place.Unit.Name, page.Body, StringComparison.Ordinal);
        var form = page.Form("Sama baiknya");
        await form.SendAsync();
        page = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("Sudah 1 pasangan", page.Text, StringComparison.Ordinal);
        await using var db = Host.Db();
        var dot = await db.GuestDots.SingleAsync(row => row.ScreeningId == screening.Id);
        var pair = await db.GuestPairs.SingleAsync(row => row.ScreeningId == screening.Id);
        Assert.Equal((dot.Phone, new DateOnly(2026, 11, 24)), (pair.Phone, dot.GivenOn));
        // Chance, not an hour: version 4 of RFC 9562.
        Assert.Equal(4, dot.Phone.Value.Version);
        Assert.False(await db.DotVotes.AnyAsync(row => row.ScreeningId == screening.Id));
        Assert.Equal(ledger, await Host.LedgerOfAsync(screening.Id.Value));
        await AssertNoDriftAsync();
        page = await (await page.Form("Batalkan jawaban terakhir").SendAsync()).FollowAsync();
        Assert.False(await db.GuestPairs.AnyAsync(row => row.ScreeningId == screening.Id));
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task A_phone_counts_once_also_by_a_new_code_and_a_second_phone_is_another()
    {
        var (place, screening) = await HallAsync(ideas: 2, dots: 1);
        var code = await Host.Given.GuestsAsync(screening, place.Lab);
        var (one, two) = (await ComeAsync(code), await ComeAsync(code));
        await GiveAsync(one, code, 1);
        await GiveAsync(two, code, 1);
        (await GiveAsync(one, code, 2)).Shows(HttpStatusCode.Conflict);
        var facilitator = await Host.AsAsync(place.Dewi);
        var guests = ScreeningLinks.Guests(screening.Number);
        await facilitator.PostAsync(guests + "?handler=Away");
        // The time is over: the phone is told so, and its vote is refused.
        Assert.Contains(
            "sudah selesai",
            (await one.OpenAsync(ScreeningLinks.Hall(code))).Text,
            StringComparison.Ordinal
        );
        (await GiveAsync(two, code, 1, wanted: false)).Shows(HttpStatusCode.Conflict);
        await (await facilitator.OpenAsync(guests)).Form("Buka untuk tamu").SendAsync();
        var later = await CodeOfAsync(screening);
        Assert.NotEqual(code, later);
        (await one.OpenAsync(ScreeningLinks.Hall(code))).Shows(HttpStatusCode.NotFound);
        await one.PostAsync(ScreeningLinks.Hall(later));
        (await GiveAsync(one, later, 2)).Shows(HttpStatusCode.Conflict);
        await using var db = Host.Db();
        Assert.Equal(2, await db.GuestDots.CountAsync(row => row.ScreeningId == screening.Id));
        var page = await facilitator.OpenAsync(guests);
        Assert.Equal(["0", "2"], Turnout(page));
        await AssertNoDriftAsync();
    }

    [Fact]
    public async Task Votes_of_guests_stand_apart_and_count_for_places_unless_left_out()
    {
        var (place, screening) = await HallAsync(ideas: 2, dots: 1);
        var code = await Host.Given.GuestsAsync(screening, place.Lab);
        var author = await Host.AsAsync(place.Author);
        await author.PostAsync(
            ScreeningLinks.Votes(screening.Number),
            ("Idea", "1"),
            ("Wanted", "true")
        );
        foreach (var guest in new[] { await ComeAsync(code), await ComeAsync(code) })
        {
            await GiveAsync(guest, code, 2);
            await guest.PostAsync(
                ScreeningLinks.GuestPairs(code),
                ("One", "1"),
                ("Other", "2"),
                ("Chosen", "2")
            );
        }

        var facilitator = await Host.AsAsync(place.Dewi);
        var address = ScreeningLinks.Results(screening.Number);
        var rows = await DotsOfAsync(facilitator, address);
        Assert.Equal(("1 ke-2", "0 tamu: 2 ke-1"), rows);
        var page = await facilitator.OpenAsync(ScreeningLinks.Guests(screening.Number));
        Assert.Equal(["1", "2"], Turnout(page));
        await page.Form("Urutkan tanpa suara tamu").SendAsync();
        Assert.Equal(("1 ke-1", "0 tamu: 2"), await DotsOfAsync(facilitator, address));
        var csv = await facilitator.Client.GetStringAsync(address + "?format=csv");
        Assert.Contains("Titik suara tamu", csv, StringComparison.Ordinal);
        Assert.Contains("Jawaban perbandingan tamu", csv, StringComparison.Ordinal);
        Assert.Contains("ScreeningGuestsWeighed", await Host.LedgerOfAsync(screening.Id.Value));
        Assert.Equal(0, await Host.RunVerbAsync("votes", "verify"));
        await using var db = Host.Db();
        var counts = db.ScreenedIdeas.Where(row => row.ScreeningId == screening.Id && row.Nth == 2);
        await counts.ExecuteUpdateAsync(set => set.SetProperty(row => row.Dots, 1));
        Assert.Equal(1, await Host.RunVerbAsync("votes", "verify"));
        await counts.ExecuteUpdateAsync(set => set.SetProperty(row => row.Dots, 2));
    }

    [Fact]
    public async Task Fifty_phones_that_press_at_once_are_each_counted_once()
    {
        var (place, screening) = await HallAsync(ideas: 4, dots: 2);
        await Host.Given.GuestsAsync(screening, place.Lab);
        var phones = Enumerable
            .Range(0, 50)
            .Select(_ => HallPass.For(screening.Id, 1, null))
            .ToList();
        await Task.WhenAll(
            phones.SelectMany(
                (phone, i) =>
                    new[] { 0, 0, 1, 2 }.Select(next =>
                        Task.Run(async () =>
                        {
                            await using var db = Host.Db();
                            var idea = place.Ideas[(i + next) % 4].Id;
                            try
                            {
                                await GiveDot.RunAsync(
                                    db,
                                    screening.Id,
                                    idea,
                                    Voter.Of(phone),
                                    true,
                                    Host.Now,
                                    default
                                );
                            }
                            catch (RuleBroken broken)
                            {
                                Assert.Equal("screening.rule.no-dots-left", broken.Words);
                            }
                        })
                    )
            )
        );
        await using var after = Host.Db();
        Assert.Equal(100, await after.GuestDots.CountAsync(row => row.ScreeningId == screening.Id));
        await AssertNoDriftAsync();
    }

    private static async Task<(string, string)> DotsOfAsync(Browser browser, string address)
    {
        var cells = (await browser.OpenAsync(address))
            .Document.QuerySelectorAll("tbody td:last-child")
            .Select(cell => Regex.Replace(cell.InnerHtml, "<[^>]+>", " "))
            .Select(Words.Squeeze)
            .ToList();
        return (cells[0], cells[1]);
    }
}
