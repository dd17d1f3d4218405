using System.Net;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House;

/// <summary>A button pressed twice makes one thing, also when both sendings arrive at once.</summary>
public sealed class SentTwiceTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_person_is_added_once()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var form = (await manager.OpenAsync("/people/new"))
            .Form("Tambahkan")
            .Fill("Nama", "Wa Ode Kembar");
        await SendTwiceAsync(form);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(person => person.SearchName == "wa-ode-kembar");
        Assert.Equal(["PersonAdded"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task A_role_is_given_once()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var person = await host.Given.PersonAsync();
        var form = (await manager.OpenAsync($"/people/{person.Number}/roles?Role=Researcher"))
            .Form("Beri peran ini")
            .Tick("Nasional")
            .Fill("Nomor dan tanggal surat", "800/7/2026");
        await SendTwiceAsync(form);
        await using var db = host.Db();
        Assert.Equal(1, await db.RoleGrants.CountAsync(grant => grant.PersonId == person.Id));
    }

    [Fact]
    public async Task A_unit_is_founded_once()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var form = (await manager.OpenAsync("/units/new"))
            .Form("Simpan unit")
            .Fill("Nama unit", "Balai Kembar")
            .Fill("Jenis", "Agency");
        await SendTwiceAsync(form);
        await using var db = host.Db();
        Assert.Equal(1, await db.Organisations.CountAsync(unit => unit.Name == "Balai Kembar"));
    }

    [Fact]
    public async Task A_round_is_opened_once()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var form = (await manager.OpenAsync("/rounds/new"))
            .Form("Buka tahun program")
            .Fill("Tema", "Kembar")
            .Tick("Dibiayai bersama");
        await SendTwiceAsync(form);
        await using var db = host.Db();
        Assert.Equal(1, await db.Rounds.CountAsync(round => round.Theme == "Kembar"));
    }

    private static async Task SendTwiceAsync(Form form)
    {
        var both = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var third = await form.SendAsync();
        Assert.All([.. both, third], page => page.Shows(HttpStatusCode.Redirect));
        Assert.Single(both.Append(third).Select(page => page.RedirectsTo).Distinct());
    }
}
