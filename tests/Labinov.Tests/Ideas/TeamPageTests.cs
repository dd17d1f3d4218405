using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

/// <summary>Who works on an idea, each with their part, and which units help.</summary>
public sealed class TeamPageTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task A_colleague_is_added_with_their_part_and_writes_it_too()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var sari = await ColleagueAsync(place, "Sari Contoh");
        var herself = await Host.AsAsync(sari);
        var story = $"/ideas/{idea.Number}/edit/story";
        (await herself.OpenAsync(story)).Shows(HttpStatusCode.NotFound);
        var sent = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/team"))
            .Form("Tambahkan")
            .Fill("Orang di unit ini", "Sari Contoh")
            .Fill("Bagiannya", "menulis petunjuk")
            .SendAsync();
        var page = (await sent.FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains("menulis petunjuk", page.Text, StringComparison.Ordinal);
        (await herself.OpenAsync(story)).Shows(HttpStatusCode.OK);
        Assert.Contains(
            "Sari Contoh (menulis petunjuk)",
            (await place.Writer.OpenAsync(IdeasLinks.To(idea.Number, idea.Title))).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["IdeaDrafted", "IdeaMemberTaken"], await LedgerAsync(idea));
    }

    [Fact]
    public async Task The_author_is_named_already_and_joins_no_team()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var refused = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/team"))
            .Form("Tambahkan")
            .Fill("Atau tulis namanya", place.Author.Name)
            .SendAsync();
        refused.Shows(HttpStatusCode.Conflict);
        Assert.Contains("sebagai penulisnya", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_desk_tells_them_until_they_know_and_they_may_leave()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var sari = await ColleagueAsync(place, "Sari Dua");
        var herself = await Host.AsAsync(sari);
        var path = $"/ideas/{idea.Number}/team";
        await (await place.Writer.OpenAsync(path))
            .Form("Tambahkan")
            .Fill("Orang di unit ini", "Sari Dua")
            .SendAsync();
        Assert.Contains(
            "Anda masuk tim sejak",
            (await herself.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        await (await herself.OpenAsync(path)).Form("Baik, saya tahu").SendAsync();
        Assert.DoesNotContain(
            "Anda masuk tim sejak",
            (await herself.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var left = await (await herself.OpenAsync(path)).Form("Keluar dari tim").SendAsync();
        (await left.FollowAsync()).Shows(HttpStatusCode.OK);
        (await herself.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.Empty((await RowAsync(idea.Number)).Team);
        Assert.Equal(
            ["IdeaDrafted", "IdeaMemberReleased", "IdeaMemberTaken"],
            await LedgerAsync(idea)
        );
    }

    [Fact]
    public async Task A_name_that_is_typed_becomes_one_person_without_an_account()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var form = (await place.Writer.OpenAsync($"/ideas/{idea.Number}/team"))
            .Form("Tambahkan")
            .Fill("Atau tulis namanya", "Tono Baru")
            .Fill("Bagiannya", "mengurus perahu");
        await form.SendAsync();
        Assert.NotEmpty((await form.SendAsync()).RedirectsTo);
        await using var db = Host.Db();
        var person = await db.People.SingleAsync(
            person => person.Name == "Tono Baru" && person.UnitId == place.Unit.Id,
            Cancel
        );
        Assert.Equal(person.Id, Assert.Single((await RowAsync(idea.Number)).Team).PersonId);
        Assert.Equal(["IdeaDrafted", "IdeaMemberTaken"], await LedgerAsync(idea));
    }

    [Fact]
    public async Task A_unit_of_the_region_helps_and_the_idea_is_still_counted_once()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var helper = await Host.Given.UnitAsync(place.Region, "Dinas Perhubungan Pembantu");
        var path = $"/ideas/{idea.Number}/team";
        var page = await place.Coordinator.OpenAsync(path);
        page = await page.Form("Temukan").Fill("Cari unit", "perhubungan pembantu").SendAsync();
        var sent = await page.Form("Tambahkan unit").Tick("Dinas Perhubungan Pembantu").SendAsync();
        page = await sent.FollowAsync();
        await using (var db = Host.Db())
        {
            Assert.Equal(
                helper.Id,
                (await db.SupportingUnits.SingleAsync(row => row.IdeaId == idea.Id, Cancel)).UnitId
            );
            Assert.Equal(1, await db.Ideas.CountAsync(row => row.Number == idea.Number, Cancel));
        }

        await page.Form("Lepaskan Dinas Perhubungan Pembantu").SendAsync();
        await using var after = Host.Db();
        Assert.False(await after.SupportingUnits.AnyAsync(row => row.IdeaId == idea.Id, Cancel));
        Assert.Equal(
            ["IdeaDrafted", "IdeaHelpReleased", "IdeaHelpTaken", "IdeaSubmitted"],
            await LedgerAsync(idea)
        );
    }

    [Fact]
    public async Task Nobody_told_is_a_mistake_and_strangers_find_nothing()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/team";
        var page = await (await place.Writer.OpenAsync(path))
            .Form("Tambahkan")
            .Fill("Bagiannya", "apa saja")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("apa saja", page.Form("Tambahkan").ValueOf("Bagiannya"));
        var elsewhere = await PlaceAsync("34.71");
        (await elsewhere.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        foreach (
            var handler in new[]
            {
                "Take",
                "Part",
                "Release",
                "Help",
                "HelpsNoMore",
                "Notice",
                "Leave",
                "Find",
            }
        )
        {
            (
                await elsewhere.Coordinator.PostAsync(
                    $"{path}?handler={handler}",
                    ("MemberName", "Siapa")
                )
            ).Shows(HttpStatusCode.NotFound);
        }

        // A person of another unit is not put here by an id that was written by hand.
        page = await place.Writer.PostAsync(
            path + "?handler=Take",
            ("Member", elsewhere.Author.Id.ToString())
        );
        page.Shows(HttpStatusCode.BadRequest);
        var published = await Host.Given.PublishedAsync(place.Unit, place.Author);
        (await elsewhere.Coordinator.OpenAsync($"/ideas/{published.Number}/team")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    private async Task<Person> ColleagueAsync(IdeaPlace place, string name) =>
        await Host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value),
            name: name,
            unit: place.Unit.Id
        );
}
