using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Gallery;

/// <summary>What hangs in the gallery is what Ideas lets a stranger read, no more and no less.</summary>
public sealed class ExhibitTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_published_innovation_hangs_and_an_unpublished_one_is_gone()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var author = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var idea = await host.Given.PublishedAsync(unit, author, "Perahu vaksin keliling");
        var path = GalleryLinks.To(idea.Number, idea.Title);
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);

        await host.SettleAsync();
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Contains(
            idea.Title,
            (await host.Stranger().OpenAsync("/innovations?q=vaksinasi+vaksin")).Text,
            StringComparison.Ordinal
        );

        await ChangeAsync(
            idea,
            (found, keeper) => found.Unpublish(keeper, "Diminta pemiliknya", host.Now)
        );
        var gone = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.DoesNotContain(idea.Title, gone.Text, StringComparison.Ordinal);
        await host.SettleAsync();
        gone = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.Gone);
        Assert.DoesNotContain(idea.Title, gone.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain(
            idea.Title,
            (await host.Stranger().OpenAsync("/innovations?q=vaksin")).Text,
            StringComparison.Ordinal
        );

        await ChangeAsync(idea, (found, keeper) => found.Publish(keeper, host.Now));
        await host.SettleAsync();
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Drafts_and_submitted_ideas_never_appear_also_not_by_number()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var author = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var draft = await host.Given.DraftAsync(unit, author, "Rahasia kapal selam");
        var sent = await host.Given.SubmittedAsync(unit, author, "Rahasia balon udara");
        await host.SettleAsync();
        foreach (var idea in new[] { draft, sent })
        {
            (await host.Stranger().OpenAsync($"/innovations/{idea.Number}")).Shows(
                HttpStatusCode.NotFound
            );
        }

        var list = await host.Stranger().OpenAsync("/innovations?q=rahasia");
        Assert.DoesNotContain(
            "Rahasia",
            string.Concat(list.Document.QuerySelectorAll(".rows").Select(row => row.TextContent)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_embargoed_innovation_hangs_from_its_day_on()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var author = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var today = DateOnly.FromDateTime(host.Now);
        var idea = await host.Given.PublishedAsync(
            unit,
            author,
            "Paten pompa surya",
            embargo: new Embargo(today.AddDays(3), "Paten", today)
        );
        await host.SettleAsync();
        var end = host.Services.GetRequiredService<EndEmbargoes>();
        await end.RunAsync(host.Now.AddDays(2), default);
        await using var db = host.Db();
        Assert.False(await db.Exhibits.AnyAsync(row => row.Number == idea.Number));
        await end.RunAsync(host.Now.AddDays(3), default);
        Assert.True(await db.Exhibits.AnyAsync(row => row.Number == idea.Number));
        Assert.False(await db.HeldBack.AnyAsync(row => row.IdeaId == idea.Id));
        // The page itself asks Ideas, and here it is still the day before.
        (await host.Stranger().OpenAsync(GalleryLinks.To(idea.Number, idea.Title))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_correction_and_a_new_name_of_the_unit_reach_the_exhibit()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region, "Dinas Nama Lama");
        var idea = await host.Given.ShownAsync(unit, "Judul salah ketik");
        await ChangeAsync(
            idea,
            (found, keeper) =>
                found.Correct(keeper, Given.Facts("Kebun atap sekolah"), "Salah ketik", host.Now)
        );
        await using (var db = host.Db())
        {
            var found = await db.Organisations.SingleAsync(row => row.Id == unit.Id);
            found.Rename(
                Given.Keeper(region.Id),
                "Dinas Nama Baru",
                null,
                DateOnly.FromDateTime(host.Now),
                "Perda 3 Tahun 2026",
                DateOnly.FromDateTime(host.Now),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        await host.SettleAsync();
        var page = await host.Stranger().OpenAsync("/innovations?q=kebun+atap");
        Assert.Contains("Kebun atap sekolah", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Nama Baru", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hearing_the_same_lines_again_changes_nothing_and_tallies_stay_right()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        await host.Given.ShownAsync(unit, "Dua kali didengar");
        await using (var db = host.Db())
        {
            await db.Bookmarks.Where(mark => mark.Name == "gallery.exhibits").ExecuteDeleteAsync();
        }

        await host.SettleAsync();
        await using var look = host.Db();
        Assert.Equal(1, await look.Exhibits.CountAsync(row => row.Title == "Dua kali didengar"));
        Assert.Equal(
            await look.Exhibits.CountAsync(),
            (await look.ExhibitsByProvinceAsync(default)).Values.Sum()
        );
        Assert.Equal(
            await look.Exhibits.CountAsync(),
            await look.SearchDocs.CountAsync(doc => doc.Kind == GallerySearch.Kind)
        );
    }

    private async Task ChangeAsync(Idea idea, Action<Idea, Actor> change)
    {
        var keeper = await host.Given.PersonAsync();
        await using var db = host.Db();
        var found = await db.Ideas.SingleAsync(row => row.Id == idea.Id);
        change(found, Given.Keeper(idea.RegionId!.Value, keeper.Id.Value));
        await db.SaveChangesAsync();
    }
}
