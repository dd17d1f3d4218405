using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

/// <summary>Each on an installation of its own: there is one first manager only.</summary>
public sealed class FirstManagerTests
{
    private static async Task<string> PrintedAsync(LabHost host)
    {
        var lines = await ActivatorUtilities
            .CreateInstance<FirstManagerGreeting>(host.Services)
            .LinesAsync(sample: false, CancellationToken.None);
        var line = lines.FirstOrDefault(line => line.Contains("/enter/", StringComparison.Ordinal));
        return line is null ? "" : line[line.IndexOf("/enter/", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task An_empty_installation_prints_a_link_that_makes_its_first_manager_once()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        var stale = await PrintedAsync(host);
        var path = await PrintedAsync(host); // started again
        (await host.Stranger().OpenAsync(stale)).Shows(HttpStatusCode.NotFound);

        var browser = host.Stranger();
        var page = (await browser.OpenAsync(path)).Shows(HttpStatusCode.OK);
        var empty = await page.Form("Buka akun").SendAsync();
        empty.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", empty.ErrorOf("Nama"));
        var done = await page.Form("Buka akun")
            .Fill("Nama", "Sitti Rahma")
            .Fill("E-mail", "rahma@contoh.id")
            .Fill("Kata sandi baru", "tikar pandan di beranda")
            .SendAsync();
        Assert.Equal("/sign-in/second-step", done.RedirectsTo); // a national role
        await using var db = host.Db();
        var grant = await db.RoleGrants.SingleAsync();
        Assert.Equal(Role.ProgrammeManager, grant.Role);
        Assert.Equal(ScopeKind.Nation, grant.ScopeKind);
        var visit = await db.SignIns.SingleAsync();
        Assert.Equal((true, false), (visit.OwedSecond, visit.Succeeded));

        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.Equal("", await PrintedAsync(host));
    }

    [Fact]
    public async Task A_link_that_was_left_lying_is_worthless_once_somebody_manages()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        var path = await PrintedAsync(host);
        await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation);
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (
            await host.Stranger()
                .PostAsync(
                    path,
                    ("Name", "Orang Kedua"),
                    ("Email", "kedua@contoh.id"),
                    ("Password", "tikar pandan di beranda")
                )
        ).Shows(HttpStatusCode.NotFound);
    }
}
