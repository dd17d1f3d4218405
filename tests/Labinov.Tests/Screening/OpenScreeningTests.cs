using System.Net;
using Labinov.House;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>A screening is opened with all that was sent, reviewers are named, ideas shared out.</summary>
public sealed class OpenScreeningTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_facilitator_opens_one_and_everything_that_was_sent_comes_in_once()
    {
        var place = await ScreeningPlace.MakeAsync(host);
        await host.Given.DraftAsync(place.Unit, place.Author, lab: place.Lab);
        var facilitator = await host.AsAsync(place.Dewi);
        var list = await facilitator.OpenAsync(ScreeningLinks.OfLab(place.Lab.Number));
        Assert.Contains("Belum ada penyaringan", list.Text, StringComparison.Ordinal);
        var page = await list.ClickAsync("Buka penyaringan");
        Assert.Contains("3 ide yang sudah diajukan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Jumlah sekarang: 100", page.Text, StringComparison.Ordinal);
        var form = page.Form("Buka").Fill("Nama penyaringan", "Putaran pertama");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var named = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("Sekarang pilih penilainya", named.AllText, StringComparison.Ordinal);
        await using var db = host.Db();
        var screening = await db.Screenings.SingleAsync(row => row.LabId == place.Lab.Id);
        Assert.Equal(
            [1, 2, 3],
            await db
                .ScreenedIdeas.Where(row => row.ScreeningId == screening.Id)
                .OrderBy(row => row.Nth)
                .Select(row => row.Nth)
                .ToListAsync()
        );
        Assert.Equal(["ScreeningOpened"], await host.LedgerOfAsync(screening.Id.Value));
    }

    [Fact]
    public async Task Weights_that_do_not_add_up_are_pointed_out_and_nothing_typed_is_lost()
    {
        var place = await ScreeningPlace.MakeAsync(host, 1);
        var facilitator = await host.AsAsync(place.Dewi);
        var again = (
            await (await facilitator.OpenAsync(ScreeningLinks.New(place.Lab.Number)))
                .Form("Buka")
                .Fill("Nama penyaringan", "")
                .FillIn("Kriteria 1", "Bobot", "45")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Nama penyaringan"));
        var later = (await again.Form("Buka").Fill("Nama penyaringan", "Dua").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
        Assert.Contains("Jumlah bobot 115", later.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.Screenings.AnyAsync(row => row.LabId == place.Lab.Id));
    }

    [Fact]
    public async Task Reviewers_are_named_and_ideas_shared_out_but_never_ones_own()
    {
        var place = await ScreeningPlace.MakeAsync(host, 4);
        // Works in the unit whose ideas these are.
        var own = await host.Given.PersonAsync(
            Role.TechnicalTeam,
            place.Region.Scope,
            unit: place.Unit.Id
        );
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas);
        var facilitator = await host.AsAsync(place.Dewi);
        var page = await facilitator.OpenAsync(ScreeningLinks.Reviewers(screening.Number));
        page = await (
            await page.Form("Simpan penilai").Tick(place.Dewi.Name).Tick(own.Name).SendAsync()
        ).FollowAsync();
        page = await (await page.Form("Bagi rata").SendAsync()).FollowAsync();
        Assert.Contains(
            "4 penilaian dibagikan. 4 masih kurang",
            page.AllText,
            StringComparison.Ordinal
        );
        page = await (
            await page.Form("Simpan penilai").Tick(place.Budi.Name).SendAsync()
        ).FollowAsync();
        page = await (await page.Form("Bagi rata").SendAsync()).FollowAsync();
        Assert.Contains("4 penilaian dibagikan. Semua ide", page.AllText, StringComparison.Ordinal);
        await using (var db = host.Db())
        {
            var asked = await db
                .Reviews.Where(row => row.ScreeningId == screening.Id)
                .Select(row => row.JudgeId)
                .ToListAsync();
            Assert.Equal(4, asked.Count(person => person == place.Dewi.Id));
            Assert.Equal(4, asked.Count(person => person == place.Budi.Id));
        }

        // By hand neither.
        var refused = await facilitator.PostAsync(
            ScreeningLinks.Reviewers(screening.Number) + "?handler=Ask",
            ("Idea", "1"),
            ("Person", $"{own.Number}")
        );
        Assert.Contains(
            "bekerja di unit pengusul",
            refused.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "ScreeningOpened",
                "ScreeningArranged",
                "ScreeningArranged",
                "ScreeningArranged",
                "ScreeningArranged",
            ],
            await host.LedgerOfAsync(screening.Id.Value)
        );
    }

    [Fact]
    public async Task What_was_sent_later_is_taken_in_by_a_button()
    {
        var place = await ScreeningPlace.MakeAsync(host, 1);
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas);
        await host.Given.SubmittedAsync(place.Unit, place.Author, lab: place.Lab);
        var facilitator = await host.AsAsync(place.Dewi);
        var page = await facilitator.OpenAsync(ScreeningLinks.To(screening.Number));
        page = await (await page.Form("Ikutkan").SendAsync()).FollowAsync();
        Assert.Contains("1 ide ditambahkan", page.AllText, StringComparison.Ordinal);
        Assert.Contains("2 ide", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Criteria_stay_once_an_idea_was_reviewed()
    {
        var place = await ScreeningPlace.MakeAsync(host, 1);
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas);
        await host.Given.JudgeAsync(screening, place.Budi);
        var facilitator = await host.AsAsync(place.Dewi);
        var page = await facilitator.OpenAsync(ScreeningLinks.Edit(screening.Number));
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Budi, "3333");
        var told = (
            await page.Form("Simpan")
                .FillIn("Kriteria 1", "Bobot", "40")
                .FillIn("Kriteria 2", "Bobot", "20")
                .SendAsync()
        ).Shows(HttpStatusCode.Conflict);
        Assert.Contains("tidak dapat diubah sesudah", told.Text, StringComparison.Ordinal);
        // From now on they are read, not typed: what was typed too late does not come back with the next sending.
        Assert.DoesNotContain("Nama kriteria", told.Text, StringComparison.Ordinal);
        Assert.Contains("bobot 30", told.Text, StringComparison.Ordinal);
        (await told.Form("Simpan").Fill("Nama penyaringan", "Nama baru").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        await using var db = host.Db();
        Assert.Equal(
            "Nama baru",
            (await db.Screenings.SingleAsync(row => row.Id == screening.Id)).Title
        );
    }

    [Fact]
    public async Task Another_region_finds_nothing_and_an_innovator_may_not_lead()
    {
        var place = await ScreeningPlace.MakeAsync(host, 1);
        var elsewhere = await ScreeningPlace.MakeAsync(host, 1, "81.03");
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas, hall: true);
        string[] all =
        [
            ScreeningLinks.OfLab(place.Lab.Number),
            ScreeningLinks.New(place.Lab.Number),
            ScreeningLinks.To(screening.Number),
            ScreeningLinks.Edit(screening.Number),
            ScreeningLinks.Reviewers(screening.Number),
            ScreeningLinks.Review(screening.Number),
            ScreeningLinks.Results(screening.Number),
            ScreeningLinks.How(screening.Number),
            ScreeningLinks.Votes(screening.Number),
            ScreeningLinks.Pairs(screening.Number),
        ];
        var stranger = await host.AsAsync(Role.LocusCoordinator, elsewhere.Region.Scope);
        var other = await host.AsAsync(elsewhere.Dewi);
        var author = await host.AsAsync(place.Author);
        foreach (var address in all)
        {
            (await stranger.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
            (await other.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        }

        foreach (var address in new[] { all[1], all[3], all[4], all[5], all[6], all[7] })
        {
            (await author.OpenAsync(address)).Shows(HttpStatusCode.Forbidden);
        }
    }
}
