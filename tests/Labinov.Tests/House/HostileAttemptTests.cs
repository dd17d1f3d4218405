using System.Net;
using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>Four classical attacks, each tried as an attacker would and each failing.</summary>
public sealed class HostileAttemptTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/%09/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:evil.example")]
    [InlineData("/desk\r\nX-Evil: 1")]
    public async Task Open_redirect_a_way_back_never_leads_out_of_the_house(string to)
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        var door = $"/sign-in?returnUrl={Uri.EscapeDataString(to)}";
        var page = await host.Stranger()
            .PostAsync(door, ("Email", address), ("Password", Given.Password));
        page.Shows(HttpStatusCode.Redirect);
        var there = new Uri(new Uri("http://localhost/sign-in"), page.Response.Headers.Location!);
        Assert.Equal(("localhost", "http"), (there.Host, there.Scheme));
        Assert.False(page.Response.Headers.Contains("X-Evil"));
    }

    [Theory]
    [InlineData("/../../appsettings.json")]
    [InlineData("/..%2f..%2fappsettings.json")]
    [InlineData("/..\\..\\labinov.db")]
    [InlineData("/about/data/../../appsettings.json")]
    [InlineData("/about/data/..%2f..%2fregions.csv")]
    [InlineData("/site.css/../../labinov.db")]
    [InlineData("/....//....//etc/passwd")]
    public async Task Path_traversal_no_address_reaches_a_file_outside(string path)
    {
        // Past the clients, which would tidy the address up.
        var answer = await host.Server.SendAsync(http => http.Request.Path = path);
        Assert.Contains(answer.Response.StatusCode, new[] { 400, 404 });
    }

    [Theory]
    [InlineData("../../labinov.db")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    public void Path_traversal_no_name_of_a_kept_file_reaches_another(string name)
    {
        var files = host.Services.GetRequiredService<IFiles>();
        Stream? opened = null;
        try
        {
            opened = files.Open(name);
        }
        catch (ArgumentException)
        {
            // Refused as no name at all.
        }

        Assert.Null(opened);
    }

    [Fact]
    public async Task Over_posting_fields_that_the_form_does_not_show_change_nothing()
    {
        var region = await host.Given.RegionAsync("72.09");
        var unit = await host.Given.UnitAsync(region);
        var other = await host.Given.PersonAsync();
        var writer = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var idea = await host.Given.DraftAsync(unit, writer);
        var browser = await host.AsAsync(writer);
        (string, string)[] more =
        [
            ("Title", "Perahu baca keliling"),
            ("State", "Published"),
            ("Idea.State", "Published"),
            ("Audience", "Public"),
            ("OwnerId", other.Id.Value.ToString()),
            ("Number", "1"),
            ("Id", Guid.Empty.ToString()),
            ("Shown.State", "Published"),
            ("Actor.Grants[0].Role", "ProgrammeManager"),
        ];
        await browser.PostAsync($"/ideas/{idea.Number}/edit/basics", more);
        await using var db = host.Db();
        var kept = await db.Ideas.AsNoTracking().SingleAsync(row => row.Id == idea.Id);
        Assert.Equal(
            (idea.Number, IdeaState.Draft, idea.AuthorId, idea.Audience),
            (kept.Number, kept.State, kept.AuthorId, kept.Audience)
        );

        var (name, number) = (writer.Name, writer.Number);
        await browser.PostAsync(
            "/me/edit",
            ("Name", name),
            ("Number", "1"),
            ("UnitId", Guid.Empty.ToString()),
            ("Role", "ProgrammeManager"),
            ("IsSealed", "true")
        );
        var person = await db.People.AsNoTracking().SingleAsync(row => row.Id == writer.Id);
        Assert.Equal((number, writer.UnitId), (person.Number, person.UnitId));
        Assert.Equal(1, await db.RoleGrants.CountAsync(row => row.PersonId == writer.Id));
    }

    [Fact]
    public async Task Guessing_numbers_finds_no_draft_of_others_and_does_not_tell_that_it_is_there()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("72.10"));
        var writer = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var idea = await host.Given.DraftAsync(unit, writer, "Rahasia dapur");
        var elsewhere = await host.Given.UnitAsync(await host.Given.RegionAsync("72.11"));
        Browser[] curious =
        [
            host.Stranger(),
            await host.AsAsync(Role.Innovator, elsewhere.Scope),
            await host.AsAsync(
                Role.LocusCoordinator,
                (await host.Given.RegionAsync("72.11")).Scope
            ),
        ];
        foreach (var browser in curious)
        {
            foreach (var verb in new[] { "", "/edit/basics", "/check", "/withdraw" })
            {
                var there = await browser.OpenAsync($"/ideas/{idea.Number}{verb}");
                var nowhere = await browser.OpenAsync($"/ideas/{idea.Number + 100_000}{verb}");
                Assert.Equal(nowhere.Status, there.Status);
                Assert.NotEqual(HttpStatusCode.OK, there.Status);
                Assert.DoesNotContain(idea.Title, there.Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Guessing_codes_and_ids_opens_nothing()
    {
        var stranger = host.Stranger();
        for (var i = 0; i < 20; i++)
        {
            (await stranger.OpenAsync(PeopleLinks.EnterWith(Invitation.NewCode()))).Shows(
                HttpStatusCode.NotFound
            );
        }

        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await manager.OpenAsync(PeopleLinks.Admit(Guid.CreateVersion7()))).Shows(
            HttpStatusCode.NotFound
        );
    }
}
