using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Tests.Desk;

public sealed class DeskTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_comes_back()
    {
        var page = await host.Stranger().OpenAsync("/desk");
        page.Shows(HttpStatusCode.Redirect);
        Assert.StartsWith("/sign-in?returnUrl=%2Fdesk", page.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_desk_says_so_and_offers_the_gallery()
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        var page = (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        Assert.Contains("Tidak ada yang menunggu Anda", page.Text, StringComparison.Ordinal);
        (await page.ClickAsync("Lihat galeri inovasi")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stage_that_begins_soon_or_is_late_waits_for_those_who_lead_the_lab_only()
    {
        var lab = await host.Given.LabAsync();
        var today = DateOnly.FromDateTime(host.Now);
        await using (var db = host.Db())
        {
            var mine = await db.Labs.FindAsync(lab.Id);
            await db.Entry(mine!).Collection(row => row.Stages).LoadAsync();
            mine!.Plan(
                StageKind.DrumUp,
                Given.Manager,
                today.AddDays(-3),
                today.AddDays(-3),
                host.Now
            );
            mine.Plan(
                StageKind.Diagnose,
                Given.Manager,
                today.AddDays(5),
                today.AddDays(7),
                host.Now
            );
            mine.Plan(
                StageKind.Design,
                Given.Manager,
                today.AddDays(60),
                today.AddDays(62),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        var leader = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        var page = await leader.OpenAsync("/desk");
        Assert.Contains(
            "Drum-up direncanakan mulai 21 November 2026",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Diagnose direncanakan mulai 29 November 2026",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Design direncanakan", page.Text, StringComparison.Ordinal);
        Assert.Contains("lewat tenggat", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sudah lama", page.Text, StringComparison.Ordinal);

        var other = await host.AsAsync(
            Role.LabCoordinator,
            new Scope(ScopeKind.Lab, Guid.CreateVersion7())
        );
        Assert.DoesNotContain(
            lab.Name,
            (await other.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_decides_about_an_idea_of_their_own_does_not_wait_for_others()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("72.08"));
        var keeper = await host.Given.PersonAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );
        var idea = await host.Given.SubmittedAsync(unit, keeper, "Kapal Baca");
        var page = await (await host.AsAsync(keeper)).OpenAsync("/desk");
        var mine = page.Document.QuerySelector("section[aria-labelledby=for-me]")!;
        var others = page.Document.QuerySelector("section[aria-labelledby=for-others]")!;
        Assert.Contains(idea.Title, mine.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(idea.Title, others.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_long_is_not_called_overdue()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("72.05"));
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        var idea = host.Given.Unsaved(unit, author, "Perahu Posyandu");
        idea.Submit(Given.Writer(unit.Id, author.Id.Value), host.Now.AddDays(-60));
        await host.SaveAsync(idea);
        var keeper = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );
        var page = await keeper.OpenAsync("/desk");
        Assert.Contains(idea.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains("sudah lama", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lewat tenggat", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_is_never_called_late()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("72.06"));
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope);
        var keeper = await host.Given.PersonAsync();
        var idea = host.Given.Unsaved(unit, author, "Perahu Pustaka");
        idea.Submit(Given.Writer(unit.Id, author.Id.Value), host.Now.AddDays(-60));
        idea.Publish(
            Given.Keeper(unit.RegionId!.Value, keeper.Id.Value),
            host.Now.AddDays(-50),
            "Bagus."
        );
        await host.SaveAsync(idea);
        var page = await (await host.AsAsync(author)).OpenAsync("/desk");
        var news = page.Document.QuerySelector("section[aria-labelledby=new]")!;
        Assert.Contains(idea.Title, news.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("sudah lama", news.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_speaks_english_too()
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync(name: "Rina"));
        var page = await browser.OpenAsync("/en/desk");
        Assert.Contains("Good to see you, Rina.", page.Text, StringComparison.Ordinal);
    }
}
