using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Modules.Sessions.Pages;

namespace Labinov.Tests.Sessions;

/// <summary>What the house says to the script that keeps a list on a phone; the phone itself is tried in the journeys.</summary>
public sealed class AttendKeepTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(MeetingFacts Meeting, Lab Lab, Browser Keeper)> OpenedAsync(int daysAgo = 0)
    {
        var lab = await host.Given.LabAsync();
        await host.Given.TeamAsync(lab);
        return (
            await host.Given.MeetingAsync(lab, daysAgo: daysAgo),
            lab,
            await host.AsAsync(
                Role.LocusCoordinator,
                new Scope(ScopeKind.Region, lab.RegionId.Value)
            )
        );
    }

    private static string? UntilOf(Page page) =>
        page.Response.Headers.TryGetValues(AttendPage.KeepHeader, out var said)
            ? Assert.Single(said)
            : null;

    private static IElement? OfferOf(Page page) => page.Document.QuerySelector("[data-keep]");

    [Fact]
    public async Task Todays_list_may_be_kept_until_its_day_ends_in_the_locus()
    {
        var (meeting, _, keeper) = await OpenedAsync();
        var path = AttendanceLinks.To(meeting.Number);
        var page = (await keeper.OpenAsync(path)).Shows(HttpStatusCode.OK);
        var midnight = Clock.StartOf(meeting.Days[0].AddDays(1), meeting.Lab.TimeZone);
        Assert.Equal(midnight.ToString("O", CultureInfo.InvariantCulture), UntilOf(page));
        Assert.EndsWith("Z", UntilOf(page), StringComparison.Ordinal);

        // Offered to scripts only; without them the page is what it was.
        var offer = OfferOf(page)!;
        Assert.True(offer.HasAttribute("hidden"));
        Assert.Contains("nama-nama di dalamnya", offer.TextContent, StringComparison.Ordinal);
        Assert.Contains("terhapus malam ini", offer.TextContent, StringComparison.Ordinal);
        var day = meeting.Days[0].ToString("O", CultureInfo.InvariantCulture);
        Assert.Equal($"/sw.js?day={day}", offer.GetAttribute("data-keep"));
        Assert.Equal($"{path}?day={day}", offer.GetAttribute("data-page"));
        Assert.Equal("no-store", page.Response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_copy_says_in_both_languages_of_when_it_is()
    {
        var (meeting, _, keeper) = await OpenedAsync();
        foreach (
            var (language, words) in new[]
            {
                ("", "Tanpa sinyal: ini salinan dari"),
                ("/en", "No line: this is the copy of"),
            }
        )
        {
            var page = await keeper.OpenAsync(language + AttendanceLinks.To(meeting.Number));
            var note = page.Document.QuerySelector(".copy-only.notice")!;
            Assert.Contains(words, note.TextContent, StringComparison.Ordinal);
            Assert.Matches("[0-9]{2}[.:][0-9]{2} WI(B|TA|T)", note.TextContent);
            Assert.StartsWith(
                language + AttendanceLinks.To(meeting.Number),
                note.QuerySelector("a")!.GetAttribute("href"),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_closed_list_a_searched_one_and_one_of_another_day_are_not_to_be_kept()
    {
        var (meeting, lab, keeper) = await OpenedAsync();
        var path = AttendanceLinks.To(meeting.Number);
        Assert.Null(UntilOf(await keeper.OpenAsync(path + "?q=a")));

        var past = await host.Given.MeetingAsync(lab, daysAgo: 3);
        var page = await keeper.OpenAsync(AttendanceLinks.To(past.Number));
        Assert.NotNull(page.Document.QuerySelector("form[data-ticks]"));
        Assert.Null(UntilOf(page));
        Assert.Null(OfferOf(page));

        await keeper.PostAsync(
            path + "?handler=Close",
            ("Day", meeting.Days[0].ToString("O", CultureInfo.InvariantCulture))
        );
        page = await keeper.OpenAsync(path);
        Assert.Null(UntilOf(page));
        Assert.Null(OfferOf(page));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_list_is_not_told_to_keep_anything()
    {
        var (meeting, lab, _) = await OpenedAsync();
        var facilitator = await host.AsAsync(Role.Facilitator, lab.Scope);
        var elsewhere = await host.Given.RegionAsync("73.09");
        var foreign = await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope);
        var path = AttendanceLinks.To(meeting.Number);
        Assert.NotNull(UntilOf(await facilitator.OpenAsync(path)));
        Assert.Null(UntilOf((await foreign.OpenAsync(path)).Shows(HttpStatusCode.NotFound)));
        Assert.Null(UntilOf(await host.Stranger().OpenAsync(path)));
    }

    [Fact]
    public async Task The_worker_comes_from_us_alone_and_browsers_ask_for_it_anew()
    {
        var page = (await host.Stranger().OpenAsync("/sw.js?day=2026-11-28")).Shows(
            HttpStatusCode.OK
        );
        Assert.Equal("text/javascript", page.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", page.Response.Headers.CacheControl?.ToString());
        Assert.False(page.Response.Headers.Contains("Service-Worker-Allowed"));
        var policy = Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("worker-src 'self'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_a_path_the_worker_and_the_page_stay_below_it()
    {
        await using var below = new LabHost { Settings = { ["Labinov:PathBase"] = "/labinov" } };
        await below.InitializeAsync();
        var lab = await below.Given.LabAsync();
        await below.Given.TeamAsync(lab);
        var meeting = await below.Given.MeetingAsync(lab);
        var keeper = await below.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, lab.RegionId.Value)
        );
        var page = await keeper.OpenAsync("/labinov/en" + AttendanceLinks.To(meeting.Number));
        var offer = OfferOf(page)!;
        Assert.StartsWith(
            "/labinov/sw.js?",
            offer.GetAttribute("data-keep"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "/labinov/en/sessions/",
            offer.GetAttribute("data-page"),
            StringComparison.Ordinal
        );
        (await keeper.OpenAsync(offer.GetAttribute("data-keep")!)).Shows(HttpStatusCode.OK);
    }
}
