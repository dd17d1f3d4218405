using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

public sealed class ShowLabUnitTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_new_head_is_typed_and_becomes_a_person_without_an_account()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync();
        var address = ProgrammeLinks.Unit(inside.Lab.Number, unit.Number);
        var page = await (await inside.AsAsync()).OpenAsync(address);
        var form = page.Form("Simpan pimpinan").Fill("Nama pimpinan baru", "Siti Aminah, S.Kom.");
        page = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("Siti Aminah, S.Kom.", page.Text, StringComparison.Ordinal);
        var head = (await inside.UnitAsync(unit)).HeadId;
        Assert.Equal("Siti Aminah, S.Kom.", await inside.NameOfAsync(head));
        Assert.Contains("UnitHeadNamed", await host.LedgerOfAsync(inside.Lab.Id.Value));
        await form.SendAsync();
        await using var db = host.Db();
        Assert.Equal(1, await db.People.CountAsync(person => person.UnitId == unit.Id));
        Assert.False(await db.Accounts.AnyAsync(account => account.PersonId == head));
    }

    [Fact]
    public async Task The_units_own_head_adds_and_releases_members_and_the_past_stays()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync(null, "Kepala", "Anggota Lama");
        await host.Given.WalkInAsync("Rekan Sekantor", unit.Id);
        var own = await host.AsAsync(Role.UnitHead, new Scope(ScopeKind.Unit, unit.Id.Value));
        var page = await own.OpenAsync(ProgrammeLinks.Unit(inside.Lab.Number, unit.Number));
        Assert.DoesNotContain("Keluarkan unit", page.Text, StringComparison.Ordinal);
        page = await (
            await page.Form("Tambah anggota").Fill("Pilih orang", "Rekan Sekantor").SendAsync()
        ).FollowAsync();
        page = await (await page.Form("Keluarkan Anggota Lama").SendAsync()).FollowAsync();
        Assert.Contains("Pernah di tim ini", page.Text, StringComparison.Ordinal);
        var members = (await inside.UnitAsync(unit)).Members;
        Assert.Equal(2, members.Count);
        Assert.Equal(
            "Rekan Sekantor",
            await inside.NameOfAsync(members.Single(row => row.UntilOn is null).PersonId)
        );
        var lines = await host.LedgerOfAsync(inside.Lab.Id.Value);
        Assert.Contains("UnitMemberTaken", lines);
        Assert.Contains("UnitMemberReleased", lines);
    }

    [Fact]
    public async Task Nobody_told_is_said_beside_the_field_and_a_person_of_elsewhere_is_not_taken()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync();
        var stranger = await host.Given.WalkInAsync("Orang Lain");
        var browser = await inside.AsAsync();
        var address = ProgrammeLinks.Unit(inside.Lab.Number, unit.Number);
        var wrong = await (await browser.OpenAsync(address)).Form("Tambah anggota").SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(
            "Pilih orang dari unit ini atau tulis namanya.",
            wrong.ErrorOf("Nama anggota baru")
        );
        var forged = await browser.PostAsync(
            address + "?handler=Take",
            ("Member", stranger.Id.ToString())
        );
        forged.Shows(HttpStatusCode.BadRequest);
        Assert.Empty((await inside.UnitAsync(unit)).Members);
    }

    [Fact]
    public async Task Taken_out_and_let_in_again_by_the_coordinator_only()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync();
        var address = ProgrammeLinks.Unit(inside.Lab.Number, unit.Number);
        var team = await inside.AsAsync(Role.TechnicalTeam);
        (await team.PostAsync(address + "?handler=Leave")).Shows(HttpStatusCode.Forbidden);
        (await team.PostAsync(address + "?handler=Take", ("MemberName", "Titipan"))).Shows(
            HttpStatusCode.Forbidden
        );
        var browser = await inside.AsAsync();
        var page = await browser.OpenAsync(address);
        page = await (await page.Form("Keluarkan unit").SendAsync()).FollowAsync();
        Assert.NotNull((await inside.UnitAsync(unit)).LeftOn);
        (await browser.PostAsync(address + "?handler=Leave")).Shows(HttpStatusCode.Conflict);
        await page.Form("Ikutkan lagi").SendAsync();
        Assert.Null((await inside.UnitAsync(unit)).LeftOn);
    }

    [Fact]
    public async Task The_second_of_two_who_name_a_head_is_told()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync();
        var address = ProgrammeLinks.Unit(inside.Lab.Number, unit.Number);
        var browser = await inside.AsAsync();
        var (mine, theirs) = (await browser.OpenAsync(address), await browser.OpenAsync(address));
        await theirs.Form("Simpan pimpinan").Fill("Nama pimpinan baru", "Yang Pertama").SendAsync();
        var late = await mine.Form("Simpan pimpinan")
            .Fill("Nama pimpinan baru", "Yang Kedua")
            .SendAsync();
        late.Shows(HttpStatusCode.Conflict);
        Assert.Equal("Yang Kedua", late.Form("Simpan pimpinan").ValueOf("Nama pimpinan baru"));
        Assert.Equal(
            "Yang Pertama",
            await inside.NameOfAsync((await inside.UnitAsync(unit)).HeadId)
        );
    }

    [Fact]
    public async Task Another_region_and_a_unit_that_is_not_in_are_not_found()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await inside.JoinAsync();
        var apart = await host.Given.UnitAsync(inside.Region);
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        var address = ProgrammeLinks.Unit(inside.Lab.Number, unit.Number);
        (await other.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        (await other.PostAsync(address + "?handler=Take", ("MemberName", "X"))).Shows(
            HttpStatusCode.NotFound
        );
        (
            await (await inside.AsAsync()).OpenAsync(
                ProgrammeLinks.Unit(inside.Lab.Number, apart.Number)
            )
        ).Shows(HttpStatusCode.NotFound);
    }
}
