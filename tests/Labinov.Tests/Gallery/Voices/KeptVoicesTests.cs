using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

/// <summary>The kept counts: in the list, after coming back, and when they drift.</summary>
public sealed class KeptVoicesTests(LabHost host) : VoicesTests(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task What_is_taken_down_cannot_be_supported_and_comes_back_with_its_count()
    {
        var idea = await ShownAsync("Pasar tani");
        var early = await Host.Given.PersonAsync();
        await SupportAsync(idea, early);
        var keeper = Given.Keeper(idea.RegionId!.Value, early.Id.Value);
        await ChangeAsync(idea, found => found.Unpublish(keeper, "Diperiksa ulang", Host.Now));
        // Also before the gallery has heard of it: Ideas is asked, not the wall.
        var late = await Host.AsAsync(await Host.Given.PersonAsync());
        (await late.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))).Shows(
            HttpStatusCode.NotFound
        );
        await Host.SettleAsync();
        (await late.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))).Shows(
            HttpStatusCode.NotFound
        );
        await ChangeAsync(idea, found => found.Publish(keeper, Host.Now));
        await Host.SettleAsync();
        Assert.Equal(1, (await CountsAsync(idea)).Supports);
        Assert.Equal(0, await Host.RunVerbAsync("verify"));
    }

    [Fact]
    public async Task The_list_goes_by_support_and_says_how_much()
    {
        var unit = await Host.Given.UnitAsync(await Host.Given.RegionAsync("33.74"));
        var ideas = new List<Idea>();
        for (var i = 0; i < 3; i++)
        {
            ideas.Add(await Host.Given.ShownAsync(unit, $"Urutan dukungan {i}"));
        }

        foreach (var (place, count) in new[] { (0, 1), (1, 3) })
        {
            for (var i = 0; i < count; i++)
            {
                await SupportAsync(ideas[place], await Host.Given.PersonAsync());
            }
        }

        var page = await Host.Stranger().OpenAsync("/innovations?region=33.74&sort=supported");
        Assert.Equal(
            [ideas[1].Title, ideas[0].Title, ideas[2].Title],
            page.Document.QuerySelectorAll(".rows .row-title").Select(title => title.TextContent)
        );
        Assert.Contains("3 dukungan", page.Text, StringComparison.Ordinal);
        var english = await Host.Stranger()
            .OpenAsync("/en/innovations?region=33.74&sort=supported");
        Assert.Contains("1 supporter", english.Text, StringComparison.Ordinal);
        Assert.Contains("3 supporters", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_drifted_is_named()
    {
        await using var other = new LabHost();
        await other.InitializeAsync();
        var unit = await other.Given.UnitAsync(await other.Given.RegionAsync());
        await other.Given.ShownAsync(unit, "Hitungan miring");
        Assert.Equal(0, await other.RunVerbAsync("verify"));
        await using var db = other.Db();
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Supports, 9),
            Cancel
        );
        Assert.Equal(1, await other.RunVerbAsync("verify"));
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Supports, 0).SetProperty(row => row.Comments, 2),
            Cancel
        );
        Assert.Equal(1, await other.RunVerbAsync("verify"));
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Comments, 0),
            Cancel
        );
        Assert.Equal(0, await other.RunVerbAsync("verify"));
        await db.ProvinceTallies.ExecuteDeleteAsync(Cancel);
        Assert.Equal(1, await other.RunVerbAsync("verify"));
    }
}
