using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>What is read and counted of an idea and of what was merged into it.</summary>
public sealed class MergedFamilyTests(LabHost host) : MergePages(host)
{
    [Fact]
    public async Task Supporters_count_once_and_the_old_address_leads_to_the_new_one()
    {
        var place = await PlaceAsync();
        var source = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var target = await Host.Given.PublishedAsync(place.Unit, place.Author);
        await Host.SettleAsync();
        var (both, one) = (await Host.Given.PersonAsync(), await Host.Given.PersonAsync());
        foreach (var (idea, person) in new[] { (source, both), (target, both), (source, one) })
        {
            await using var db = Host.Db();
            await GiveSupport.RunAsync(
                db,
                idea.Id,
                person.Id,
                true,
                Host.Time.Today(),
                Host.Now,
                Cancel
            );
        }

        await MergeAsync(place, source, target);
        await Host.SettleAsync();
        Host.DrawAnew();
        Assert.Equal(2, await SupportsAsync(target));
        var old = await Host.Stranger().OpenAsync($"/innovations/{source.Number}");
        Assert.Equal(HttpStatusCode.Redirect, old.Status);
        var page = await old.FollowAsync();
        Assert.Contains(target.Title, page.Text, StringComparison.Ordinal);
        // Whoever supported what was merged supports it already, and takes that back at the target.
        var browser = await Host.AsAsync(one);
        await browser.PostAsync($"/innovations/{target.Number}/support", ("Wanted", "true"));
        Assert.Equal(2, await SupportsAsync(target));
        await browser.PostAsync($"/innovations/{target.Number}/support", ("Wanted", "false"));
        Assert.Equal(1, await SupportsAsync(target));
        await place.Coordinator.PostAsync(
            $"/ideas/{source.Number}/unmerge",
            ("Version", $"{(await RowAsync(source.Number)).Version}"),
            ("Reason", "Lain.")
        );
        await Host.SettleAsync();
        Assert.Equal((1, 1), (await SupportsAsync(source), await SupportsAsync(target)));
    }

    [Fact]
    public async Task A_family_is_carried_out_once_and_received_as_often_as_it_was_sent()
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var one = await Host.Given.PublishedAsync(place.Unit, place.Author, lab: lab);
        var two = await Host.Given.PublishedAsync(place.Unit, place.Author, lab: lab);
        await using var db = Host.Db();
        var ideas = db.Ideas.Where(idea => idea.LabId == lab.Id);
        Assert.Equal(2, await Carried());
        var merged = Host.Now;
        await MergeAsync(place, one, two);
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Carried());
        Assert.Equal(
            2,
            await ideas.CarriedOutBefore(db, merged.AddMilliseconds(1)).CountAsync(Cancel) + 1
        );
        Assert.Equal(2, await ideas.Received().CountAsync(Cancel));
        Assert.Equal(1, await ideas.Heads().CountAsync(Cancel));

        Task<int> Carried() =>
            ideas.CarriedOutBefore(db, Host.Now.AddMilliseconds(1)).CountAsync(Cancel);
    }

    [Fact]
    public async Task Whose_idea_went_into_one_of_another_unit_follows_it_there_and_is_credited()
    {
        var (place, _, target) = await TwoAsync();
        var unit = await Host.Given.UnitAsync(place.Region);
        var person = await Host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            unit: unit.Id
        );
        var source = await Host.Given.SubmittedAsync(unit, person, standsAt: null);
        var browser = await Host.AsAsync(person);
        (await browser.OpenAsync(IdeasLinks.To(target.Number, target.Title))).Shows(
            HttpStatusCode.NotFound
        );
        await MergeAsync(place, source, target);
        var page = await ShowAsync(browser, source);
        var there = (await page.ClickAsync(target.Title)).Shows(HttpStatusCode.OK);
        Assert.Contains(source.Title, there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Author.Name, there.Text, StringComparison.Ordinal);
        Assert.Contains(
            person.Name,
            (await ShowAsync(place.Coordinator, target)).Text,
            StringComparison.Ordinal
        );
    }

    private async Task<int> SupportsAsync(Idea idea)
    {
        await using var db = Host.Db();
        return await db
            .Exhibits.Where(row => row.IdeaId == idea.Id)
            .Select(row => row.Supports)
            .SingleAsync(Cancel);
    }
}
