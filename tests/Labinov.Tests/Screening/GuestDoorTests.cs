using System.Net;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>Guests come by six digits until a time, and those who lead say so; nobody guesses, nobody reads more than was opened.</summary>
public sealed class GuestDoorTests(LabHost host) : GuestPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_facilitator_lets_guests_in_and_hangs_up_the_poster()
    {
        var (place, screening) = await HallAsync();
        var facilitator = await Host.AsAsync(place.Dewi);
        var page = await (
            await facilitator.OpenAsync(ScreeningLinks.To(screening.Number))
        ).ClickAsync("Tamu tanpa akun");
        Assert.Contains("Satu ponsel satu suara", page.Text, StringComparison.Ordinal);
        var form = page.Form("Buka untuk tamu");
        Assert.Equal("2026-11-24", form.ValueOf("Sampai tanggal"));
        Assert.Equal("23:59", form.ValueOf("Sampai pukul"));
        page = await (await form.SendAsync()).FollowAsync();
        var code = await CodeOfAsync(screening);
        Assert.Contains(code, page.Text, StringComparison.Ordinal);
        var poster = await page.ClickAsync("Poster untuk tamu");
        Assert.Contains(code, poster.Text, StringComparison.Ordinal);
        Assert.Contains($"/vote/{code}", poster.Text, StringComparison.Ordinal);
        Assert.NotNull(poster.Document.QuerySelector(".poster svg"));
        // Another end keeps the code that hangs on the wall.
        page = await (
            await page.Form("Ubah waktunya").Fill("Sampai pukul", "15.30").SendAsync()
        ).FollowAsync();
        Assert.Contains("pukul 15.30", page.Text, StringComparison.Ordinal);
        Assert.Equal(code, await CodeOfAsync(screening));
        await (await page.Form("Tutup untuk tamu").SendAsync()).FollowAsync();
        Assert.Equal(
            ScreeningLinks.Guests(screening.Number),
            (await facilitator.OpenAsync(ScreeningLinks.Poster(screening.Number))).RedirectsTo
        );
        Assert.Equal(
            ["ScreeningGuestsLetIn", "ScreeningGuestsLetIn", "ScreeningGuestsSentAway"],
            (await Host.LedgerOfAsync(screening.Id.Value)).Where(kind =>
                kind.Contains("Guests", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("2026-11-24", "09.00", "Waktu itu sudah lewat", HttpStatusCode.Conflict)]
    [InlineData("2026-12-24", "09.00", "7 hari ke depan", HttpStatusCode.Conflict)]
    [InlineData("2026-11-24", "sore", "Tulis waktu seperti 15.30", HttpStatusCode.BadRequest)]
    public async Task A_time_that_cannot_be_is_pointed_out(
        string day,
        string until,
        string said,
        HttpStatusCode status
    )
    {
        var (place, screening) = await HallAsync(1);
        var facilitator = await Host.AsAsync(place.Dewi);
        var page = await facilitator.OpenAsync(ScreeningLinks.Guests(screening.Number));
        var again = await page.Form("Buka untuk tamu")
            .Fill("Sampai tanggal", day)
            .Fill("Sampai pukul", until)
            .SendAsync();
        Assert.Contains(said, again.Shows(status).Text, StringComparison.Ordinal);
        Assert.Equal(until, again.Form("Buka untuk tamu").ValueOf("Sampai pukul"));
        Assert.Null((await RowAsync(screening)).GuestCode);
    }

    [Fact]
    public async Task When_the_time_has_come_or_the_dots_end_no_guest_votes_any_more()
    {
        await using var later = new LabHost();
        await later.InitializeAsync();
        var place = await ScreeningPlace.MakeAsync(later, 2);
        var screening = await later.Given.ScreeningAsync(place.Lab, place.Ideas, hall: true);
        var code = await later.Given.GuestsAsync(screening, place.Lab, hours: 1);
        var guest = later.Stranger();
        await guest.PostAsync(ScreeningLinks.Hall(code));
        (await GiveAsync(guest, code, 1)).Shows(HttpStatusCode.Redirect);
        later.Time.Advance(TimeSpan.FromMinutes(61));
        (await GiveAsync(guest, code, 2)).Shows(HttpStatusCode.Conflict);
        Assert.Contains(
            "sudah selesai",
            (await guest.OpenAsync(ScreeningLinks.GuestPairs(code))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_works_in_the_lab_votes_as_themselves_and_others_do_not_lead_it()
    {
        var (place, screening) = await HallAsync();
        var code = await Host.Given.GuestsAsync(screening, place.Lab);
        var author = await Host.AsAsync(place.Author);
        Assert.Equal(
            ScreeningLinks.To(screening.Number),
            (await author.OpenAsync(ScreeningLinks.Hall(code))).RedirectsTo
        );
        Assert.Equal(
            ScreeningLinks.To(screening.Number),
            (await author.PostAsync(ScreeningLinks.Hall(code))).RedirectsTo
        );
        (await author.OpenAsync(ScreeningLinks.Guests(screening.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await author.PostAsync(ScreeningLinks.Guests(screening.Number) + "?handler=Away")).Shows(
            HttpStatusCode.Forbidden
        );
        var elsewhere = await Host.AsAsync(
            Role.LocusCoordinator,
            (await Host.Given.RegionAsync("73.09")).Scope
        );
        (await elsewhere.OpenAsync(ScreeningLinks.Guests(screening.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_an_embargo_holds_back_no_guest_reads()
    {
        var (place, screening) = await HallAsync(ideas: 3);
        var code = await Host.Given.GuestsAsync(screening, place.Lab);
        await using (var db = Host.Db())
        {
            var id = place.Ideas[2].Id;
            await db
                .Ideas.Where(row => row.Id == id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.EmbargoUntilOn, new DateOnly(2026, 12, 24))
                );
        }

        var guest = await ComeAsync(code);
        var page = await guest.OpenAsync(ScreeningLinks.GuestDots(code));
        Assert.Contains(place.Ideas[1].Title, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Ideas[2].Title, page.Text, StringComparison.Ordinal);
        (await GiveAsync(guest, code, 3)).Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_machine_that_guesses_is_made_to_wait()
    {
        await using var guessed = new LabHost();
        await guessed.InitializeAsync();
        var guesser = guessed.Stranger();
        for (var i = 0; i < WrongCodes.Most; i++)
        {
            (await guesser.OpenAsync(ScreeningLinks.Hall($"{i:D6}"))).Shows(
                HttpStatusCode.NotFound
            );
        }

        (await guesser.OpenAsync(ScreeningLinks.Hall("999999"))).Shows(
            HttpStatusCode.TooManyRequests
        );
        guessed.Time.Advance(TimeSpan.FromMinutes(11));
        (await guesser.OpenAsync(ScreeningLinks.Hall("999999"))).Shows(HttpStatusCode.NotFound);
    }
}
