using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>The poster and helpers' links: what opens without an account, and what stays shut.</summary>
public sealed class AttendDoorsTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(MeetingFacts Meeting, LabTeam Team, Browser Keeper)> OpenedAsync()
    {
        var lab = await host.Given.LabAsync();
        var team = await host.Given.TeamAsync(lab);
        var meeting = await host.Given.MeetingAsync(lab);
        return (
            meeting,
            team,
            await host.AsAsync(
                Role.LocusCoordinator,
                new Scope(ScopeKind.Region, lab.RegionId.Value)
            )
        );
    }

    private static string PathOf(string link) => new Uri(link).AbsolutePath;

    private async Task<string> PosterAsync(MeetingFacts meeting, Browser keeper)
    {
        var page = await keeper.OpenAsync(AttendanceLinks.Doors(meeting.Number));
        var poster = await (await page.Form("Buat poster").SendAsync()).FollowAsync();
        Assert.NotNull(poster.Document.QuerySelector(".poster svg.qr"));
        return PathOf(poster.Document.QuerySelector(".poster strong")!.TextContent);
    }

    private async Task<List<Presence>> RowsAsync(MeetingFacts meeting)
    {
        await using var db = host.Db();
        return await db
            .Presences.AsNoTracking()
            .Where(row => row.SessionId == meeting.Id)
            .ToListAsync();
    }

    [Fact]
    public async Task Opening_the_posters_link_acts_on_nothing_and_shows_no_name()
    {
        var (meeting, team, keeper) = await OpenedAsync();
        var link = await PosterAsync(meeting, keeper);
        var page = (await host.Stranger().OpenAsync(link)).Shows(HttpStatusCode.OK);
        Assert.All(
            team.People,
            person => Assert.DoesNotContain(person.Name, page.Body, StringComparison.Ordinal)
        );
        Assert.Empty(await RowsAsync(meeting));
        Assert.Equal("no-store", page.Response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_stranger_who_is_known_is_marked_and_one_who_is_not_waits_and_both_read_the_same()
    {
        var (meeting, team, keeper) = await OpenedAsync();
        var link = await PosterAsync(meeting, keeper);
        var known = await SayAsync(link, team.People[1].Name, team.Unit.Name);
        var unknown = await SayAsync(link, "Zulkifli Entahsiapa", "Bank Daerah");
        Assert.Equal(known.Text, unknown.Text);
        var row = Assert.Single(await RowsAsync(meeting));
        Assert.Equal((team.People[1].Id, HowRecorded.Scanned), (row.PersonId, row.How));

        var sort = await keeper.OpenAsync(AttendanceLinks.Sort(meeting.Number));
        var form = sort.Form("Catat hadir").Tick("Orang baru");
        await form.SendAsync();
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(row => row.SearchName == "zulkifli-entahsiapa");
        Assert.Equal(
            "Bank Daerah",
            (await RowsAsync(meeting)).Single(row => row.PersonId == person.Id).UnitName
        );
        Assert.Null((await db.DoorNotes.SingleAsync(note => note.SessionId == meeting.Id)).Name);
    }

    private async Task<Page> SayAsync(string link, string name, string unit)
    {
        var page = await host.Stranger().OpenAsync(link);
        var form = page.Form("Saya hadir")
            .Fill("Nama lengkap Anda", name)
            .Fill("Unit atau asal Anda", unit);
        await form.SendAsync();
        return await (await form.SendAsync()).FollowAsync();
    }

    [Fact]
    public async Task Name_and_unit_are_needed_and_what_was_typed_stays()
    {
        var (meeting, _, keeper) = await OpenedAsync();
        var link = await PosterAsync(meeting, keeper);
        var page = await (await host.Stranger().OpenAsync(link))
            .Form("Saya hadir")
            .Fill("Nama lengkap Anda", "Siti")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Unit atau asal Anda"));
        Assert.Equal("Siti", page.Form("Saya hadir").ValueOf("Nama lengkap Anda"));
    }

    [Fact]
    public async Task Somebody_signed_in_confirms_with_one_press_for_the_own_unit()
    {
        var (meeting, team, keeper) = await OpenedAsync();
        var link = await PosterAsync(meeting, keeper);
        var person = await host.Given.PersonAsync(unit: team.Unit.Id);
        var me = await host.AsAsync(person);
        var thanks = await (
            await (await me.OpenAsync(link)).Form("Saya hadir").SendAsync()
        ).FollowAsync();
        Assert.Contains("sudah kami terima", thanks.Text, StringComparison.Ordinal);
        var row = Assert.Single(await RowsAsync(meeting));
        Assert.Equal((person.Id, team.Unit.Id), (row.PersonId, row.UnitId!.Value));
    }

    [Fact]
    public async Task A_new_code_shuts_the_old_one_and_no_code_opens_on_another_day()
    {
        var (meeting, _, keeper) = await OpenedAsync();
        var old = await PosterAsync(meeting, keeper);
        var page = await keeper.OpenAsync(AttendanceLinks.Doors(meeting.Number));
        await page.Form("Ganti kode").SendAsync();
        (await host.Stranger().OpenAsync(old)).Shows(HttpStatusCode.NotFound);
        (await host.Stranger().OpenAsync("/come/tidakadakode")).Shows(HttpStatusCode.NotFound);

        await using var db = host.Db();
        var lab = await db.Labs.SingleAsync(row => row.Id == meeting.Lab.Id);
        var later = await host.Given.MeetingAsync(lab, daysAgo: -2);
        var early = await PosterAsync(later, keeper);
        var told = (await host.Stranger().OpenAsync(early)).Shows(HttpStatusCode.OK);
        Assert.Contains("Daftar hadir dibuka pada", told.Text, StringComparison.Ordinal);
        Assert.Empty(told.Document.QuerySelectorAll("main form"));
        (
            await host.Stranger().PostAsync(early, ("Me.Name", "Siti Contoh"), ("Me.Unit", "Aula"))
        ).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_helper_ticks_without_an_account_until_the_link_is_revoked()
    {
        var (meeting, team, keeper) = await OpenedAsync();
        var page = await keeper.OpenAsync(AttendanceLinks.Doors(meeting.Number));
        page = await (
            await page.Form("Buat tautan")
                .Fill("Nama pembantu", "Mba Yuni")
                .Fill(
                    "Untuk hari",
                    meeting.Days[0].ToString("O", System.Globalization.CultureInfo.InvariantCulture)
                )
                .SendAsync()
        ).FollowAsync();
        var link = PathOf(page.Document.QuerySelector(".key-sheet a")!.GetAttribute("href")!);
        var helper = host.Stranger();
        var list = (await helper.OpenAsync(link)).Shows(HttpStatusCode.OK);
        await list.Form("Simpan").Tick(team.People[2].Name).SendAsync();
        var row = Assert.Single(await RowsAsync(meeting));
        Assert.NotNull(row.KeyId);
        Assert.Null(row.ById);
        Assert.DoesNotContain("Tutup daftar", list.Text, StringComparison.Ordinal);

        page = await keeper.OpenAsync(AttendanceLinks.Doors(meeting.Number));
        await page.Form("Cabut tautan").SendAsync();
        (await helper.OpenAsync(link)).Shows(HttpStatusCode.NotFound);
        (
            await helper.PostAsync(
                link + "?handler=Ticks",
                ("Marks", $"{Guid.CreateVersion7()} {team.People[0].Id} 1")
            )
        ).Shows(HttpStatusCode.NotFound);
        Assert.Contains("AttendanceLinkRevoked", await host.LedgerOfAsync(meeting.Id.Value));
    }

    [Fact]
    public async Task The_technical_team_ticks_but_makes_no_links()
    {
        var (meeting, _, _) = await OpenedAsync();
        var team = await host.AsAsync(
            Role.TechnicalTeam,
            new Scope(ScopeKind.Region, meeting.Lab.RegionId.Value)
        );
        (await team.OpenAsync(AttendanceLinks.Doors(meeting.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await team.PostAsync(AttendanceLinks.Doors(meeting.Number) + "?handler=Poster")).Shows(
            HttpStatusCode.Forbidden
        );
    }
}
