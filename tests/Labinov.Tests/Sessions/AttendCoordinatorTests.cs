using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>Paper lists, and people who were entered twice.</summary>
public sealed class AttendCoordinatorTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(MeetingFacts Meeting, LabTeam Team, Lab Lab, Browser Keeper)> OpenedAsync(
        int daysAgo = 0,
        int days = 1
    )
    {
        var lab = await host.Given.LabAsync();
        var team = await host.Given.TeamAsync(lab);
        var meeting = await host.Given.MeetingAsync(lab, daysAgo, days);
        return (
            meeting,
            team,
            lab,
            await host.AsAsync(
                Role.LocusCoordinator,
                new Scope(ScopeKind.Region, lab.RegionId.Value)
            )
        );
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
    public async Task A_typed_list_is_looked_at_first_and_twice_changes_nothing()
    {
        var (meeting, team, _, keeper) = await OpenedAsync();
        var page = await keeper.OpenAsync(AttendanceLinks.Paper(meeting.Number, meeting.Days[0]));
        var look = (
            await page.Form("Periksa")
                .Fill(
                    "Nama dan unit",
                    $"{team.People[1].Name}; {team.Unit.Name}\nKartika Baru; {team.Unit.Name}"
                )
                .SendAsync()
        ).Shows(HttpStatusCode.OK);
        Assert.Contains("2 baris", look.Text, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(meeting));
        var form = look.Form("Simpan daftar");
        await form.SendAsync();
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var rows = await RowsAsync(meeting);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(HowRecorded.Typed, row.How));
        await using var db = host.Db();
        Assert.Equal(1, await db.People.CountAsync(row => row.SearchName == "kartika-baru"));

        look = await page.Form("Periksa")
            .Fill("Nama dan unit", $"Kartika Baru; {team.Unit.Name}")
            .SendAsync();
        Assert.Contains("sudah hadir", look.Text, StringComparison.Ordinal);
        await look.Form("Simpan daftar").SendAsync();
        Assert.Equal(2, (await RowsAsync(meeting)).Count);
    }

    [Fact]
    public async Task A_file_is_read_by_its_headings_and_a_like_name_must_be_decided()
    {
        var (meeting, team, _, keeper) = await OpenedAsync();
        var page = await keeper.OpenAsync(AttendanceLinks.Paper(meeting.Number, meeting.Days[0]));
        var csv =
            $"No,Nama Lengkap,OPD\n1,{team.People[1].Name},Dinas Antah\n2,Lestari Ayu,{team.Unit.Name}\n";
        var look = await page.Form("Periksa")
            .Attach("Atau berkas", "hadir.csv", Encoding.UTF8.GetBytes(csv))
            .SendAsync();
        var undecided = await look.Form("Simpan daftar").SendAsync();
        undecided.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("belum dipilih", undecided.Text, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(meeting));
        await undecided
            .Form("Simpan daftar")
            .Fill(team.People[1].Name, $"{team.People[1].Id}")
            .SendAsync();
        Assert.Equal(2, (await RowsAsync(meeting)).Count(row => row.How == HowRecorded.Imported));
        var broken = await page.Form("Periksa")
            .Attach("Atau berkas", "hadir.csv", Encoding.UTF8.GetBytes("Kolom,Lain\n1,2\n"))
            .SendAsync();
        broken.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak punya kolom Nama", broken.Text, StringComparison.Ordinal);
        (await page.Form("Periksa").SendAsync()).Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_double_is_merged_with_its_days_and_shown_nowhere_any_more()
    {
        var (meeting, team, _, keeper) = await OpenedAsync(daysAgo: 1, days: 2);
        var twin = await host.Given.WalkInAsync("dr. " + team.People[1].Name, team.Unit.Id);
        await host.Given.CameAsync(meeting, meeting.Days[0], team.Unit, team.People[1], twin);
        await host.Given.CameAsync(meeting, meeting.Days[1], team.Unit, twin);
        var page = await keeper.OpenAsync(AttendanceLinks.Sort(meeting.Number));
        var form = page.Form("Gabungkan");
        await form.SendAsync();
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var rows = await RowsAsync(meeting);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(team.People[1].Id, row.PersonId));
        Assert.Equal(["PersonMerged"], await host.LedgerOfAsync(twin.Id.Value));
        (await keeper.OpenAsync(PeopleLinks.To(twin.Number))).Shows(HttpStatusCode.NotFound);
        // A phone that lay without a line still ticks the double: it counts for the one who was kept.
        await keeper.PostAsync(
            AttendanceLinks.To(meeting.Number) + "?handler=Ticks",
            (
                "Day",
                meeting.Days[1].ToString("O", System.Globalization.CultureInfo.InvariantCulture)
            ),
            ("Marks", $"{Guid.CreateVersion7()} {twin.Id} 0")
        );
        Assert.False(
            (await RowsAsync(meeting)).Single(row => row.HeldOn == meeting.Days[1]).IsHere
        );
    }

    [Fact]
    public async Task An_entry_with_an_account_or_a_past_in_another_lab_is_not_retired()
    {
        var (meeting, team, _, keeper) = await OpenedAsync();
        var account = await host.Given.PersonAsync(unit: team.Unit.Id);
        var guest = await host.Given.WalkInAsync(unit: team.Unit.Id);
        await host.Given.CameAsync(meeting, meeting.Days[0], team.Unit, account, guest);
        (await MergeAsync(account, guest)).Shows(HttpStatusCode.Conflict);
        var other = await host.Given.MeetingAsync(await host.Given.LabAsync());
        await host.Given.CameAsync(other, other.Days[0], team.Unit, guest);
        (await MergeAsync(guest, account)).Shows(HttpStatusCode.Conflict);
        (await MergeAsync(await host.Given.WalkInAsync(), guest)).Shows(HttpStatusCode.NotFound);
        Assert.Equal(2, (await RowsAsync(meeting)).Count);

        Task<Page> MergeAsync(Person retired, Person kept) =>
            keeper.PostAsync(
                AttendanceLinks.Sort(meeting.Number) + "?handler=Merge",
                ("Retired", $"{retired.Id}"),
                ("Kept", $"{kept.Id}")
            );
    }

    [Fact]
    public async Task Erasing_a_person_takes_the_name_from_the_double_too()
    {
        var (meeting, team, _, keeper) = await OpenedAsync();
        var kept = await host.Given.WalkInAsync("Maria Tangkas", team.Unit.Id);
        var twin = await host.Given.WalkInAsync("Maria Tangkass", team.Unit.Id);
        await host.Given.CameAsync(meeting, meeting.Days[0], team.Unit, kept, twin);
        await keeper.PostAsync(
            AttendanceLinks.Sort(meeting.Number) + "?handler=Merge",
            ("Retired", $"{twin.Id}"),
            ("Kept", $"{kept.Id}")
        );
        await using var db = host.Db();
        var version = await db
            .People.Where(row => row.Id == kept.Id)
            .Select(row => row.Version)
            .SingleAsync();
        await keeper.PostAsync(
            PeopleLinks.Erase(kept.Number),
            ("Sure", "true"),
            ("Version", $"{version}")
        );
        Assert.Equal(
            [Person.NoName, Person.NoName],
            await db
                .People.Where(row => row.Id == kept.Id || row.Id == twin.Id)
                .Select(row => row.Name)
                .ToListAsync()
        );
    }
}
