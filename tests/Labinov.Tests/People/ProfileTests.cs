using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class ProfileTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Me_leads_to_the_own_profile_with_roles_and_letters()
    {
        var unit = await UnitAsync();
        var person = await host.Given.PersonAsync(name: "Ibu Sendiri", unit: unit.Id);
        await host.Given.GrantAsync(person, Role.Innovator, unit.Scope);
        await host.Given.GrantAsync(person, Role.UnitHead, unit.Scope, -20, -10);
        await host.Given.GrantAsync(person, Role.Reviewer, Scope.Nation, 5);
        var page = await (await (await host.AsAsync(person)).OpenAsync("/me")).FollowAsync();
        page.Shows(HttpStatusCode.OK);
        Assert.StartsWith("Ibu Sendiri", page.Title, StringComparison.Ordinal);
        Assert.Contains($"Inovator Berlaku {unit.Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pimpinan unit Sudah berakhir", page.Text, StringComparison.Ordinal);
        Assert.Contains("Penilai Akan berlaku Nasional", page.Text, StringComparison.Ordinal);
        Assert.Contains("Surat 800/1/2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_person_sees_the_own_sign_ins()
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        await host.SignInAsync(address, "bukan ini");
        await host.SignInAsync(address);
        var path = PeopleLinks.To(person.Number);
        var mine = (await (await host.AsAsync(person)).OpenAsync(path)).Text;
        Assert.Contains("24 November 2026 pukul 10.00 WIB Masuk", mine, StringComparison.Ordinal);
        Assert.Contains("Kata sandi salah", mine, StringComparison.Ordinal);
        var managers = (await (await ManagerAsync()).OpenAsync(path)).Text;
        Assert.DoesNotContain("pukul", managers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_and_phone_are_for_those_who_need_them()
    {
        var unit = await UnitAsync();
        var region = new Scope(ScopeKind.Region, unit.RegionId!.Value.Value);
        var person = await host.Given.WalkInAsync(unit: unit.Id);
        var path = PeopleLinks.To(person.Number);
        foreach (
            var browser in new[]
            {
                await ManagerAsync(),
                await host.AsAsync(Role.LocusCoordinator, region),
            }
        )
        {
            var page = (await browser.OpenAsync(path)).Shows(HttpStatusCode.OK);
            Assert.Contains("tamu@contoh.id", page.Text, StringComparison.Ordinal);
        }

        var admin = await host.AsAsync(Role.InnovationAdmin, region);
        var hidden = (await admin.OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.DoesNotContain("tamu@contoh.id", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Telepon", hidden.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_elsewhere_does_not_reach_somebody_who_only_holds_a_role_there()
    {
        var here = await UnitAsync();
        var there = await host.Given.UnitAsync(await host.Given.RegionAsync("72.01"));
        var person = await host.Given.WalkInAsync(unit: there.Id);
        await host.Given.GrantAsync(person, Role.TechnicalTeam, Region(here));
        var browser = await host.AsAsync(Role.LocusCoordinator, Region(here));
        var page = await browser.OpenAsync(PeopleLinks.To(person.Number));
        page.Shows(HttpStatusCode.OK);
        Assert.DoesNotContain("tamu@contoh.id", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/roles")]
    [InlineData("/roles/1/end")]
    public async Task Somebody_elses_people_are_not_there(string tail)
    {
        var there = await host.Given.UnitAsync(await host.Given.RegionAsync("72.01"));
        var person = await host.Given.WalkInAsync(unit: there.Id);
        await host.Given.GrantAsync(person, Role.Innovator, there.Scope);
        var path = PeopleLinks.To(person.Number) + tail;
        var neighbour = await host.AsAsync(Role.LocusCoordinator, Region(await UnitAsync()));
        (await neighbour.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        var colleague = await host.AsAsync(Role.Innovator, there.Scope);
        (await colleague.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.StartsWith(
            "/sign-in",
            (await host.Stranger().OpenAsync(path)).RedirectsTo,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_keeps_the_own_name_and_phone_right()
    {
        var person = await host.Given.PersonAsync(name: "Nama Lama");
        var browser = await host.AsAsync(person);
        var form = (await browser.OpenAsync("/en/me/edit")).Form("Save");
        Assert.Equal("Nama Lama", form.ValueOf("Name"));
        var done = await form.Fill("Name", "Nama Baru").Fill("Phone", "0812-000-111").SendAsync();
        var page = await done.FollowAsync();
        Assert.Contains("Your profile was saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("0812-000-111", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var row = await db.People.SingleAsync(row => row.Id == person.Id);
        Assert.Equal(("Nama Baru", "nama-baru"), (row.Name, row.SearchName));
        Assert.Equal(["PersonCorrected"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Theory]
    [InlineData("Nama", "", "Isi bagian ini.")]
    [InlineData("Telepon", "tanya Budi", "Tulis nomor telepon dengan angka saja.")]
    public async Task What_is_wrong_is_told_beside_the_field(
        string field,
        string typed,
        string error
    )
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        var page = await (await browser.OpenAsync("/me/edit"))
            .Form("Simpan")
            .Fill(field, typed)
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(error, page.ErrorOf(field));
    }

    [Fact]
    public async Task Whoever_saves_second_is_told()
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        var (first, second) = (
            (await browser.OpenAsync("/me/edit")).Form("Simpan"),
            (await browser.OpenAsync("/me/edit")).Form("Simpan")
        );
        await first.Fill("Nama", "Yang Pertama").SendAsync();
        var page = await second.Fill("Nama", "Yang Kedua").SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Equal("Yang Kedua", page.Form("Simpan").ValueOf("Nama"));
    }

    private static Scope Region(Organisation unit) =>
        new(ScopeKind.Region, unit.RegionId!.Value.Value);

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    private async Task<Organisation> UnitAsync() =>
        await host.Given.UnitAsync(await host.Given.RegionAsync());
}
