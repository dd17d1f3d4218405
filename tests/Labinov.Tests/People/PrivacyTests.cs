using System.Net;
using System.Text.Json;
using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

/// <summary>What is kept of a person is said, can be taken away, and goes when its person wants it.</summary>
public sealed class PrivacyTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_page_says_of_everything_marked_what_it_is_for_and_how_long()
    {
        Assert.True(PersonalAttribute.All.Count >= 10);
        foreach (
            var (path, name) in new[] { ("/about/privacy", "Nama"), ("/en/about/privacy", "Name") }
        )
        {
            var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
            var rows = page.Document.QuerySelectorAll("main tbody tr");
            Assert.Equal(PersonalAttribute.All.Count, rows.Length);
            Assert.All(
                rows,
                row =>
                    Assert.All(
                        row.Children,
                        cell =>
                            Assert.DoesNotMatch("^$|^[a-z]+\\.[a-z.-]+$", cell.TextContent.Trim())
                    )
            );
            Assert.Contains(rows, row => row.Children[0].TextContent.Trim() == name);
        }
    }

    [Fact]
    public async Task Everything_kept_of_oneself_comes_as_one_file()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var idea = await host.Given.SubmittedAsync(unit, person, "Milik Sendiri");
        await host.SettleAsync();
        var browser = await host.AsAsync(person);
        var file = await browser.OpenAsync("/me/data");
        Assert.Equal("application/json", file.Response.Content.Headers.ContentType!.MediaType);
        using var data = JsonDocument.Parse(file.Body);
        var root = data.RootElement;
        Assert.Equal(
            person.Name,
            root.GetProperty("person").GetProperty("me").GetProperty("Name").GetString()
        );
        Assert.Equal(idea.Number, root.GetProperty("ideas")[0].GetProperty("Number").GetInt32());
        Assert.Equal(
            "IdeaSubmitted",
            root.GetProperty("deeds").GetProperty("decisions")[1].GetProperty("Kind").GetString()
        );
        (await host.Stranger().OpenAsync("/me/data")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Whoever_erases_the_own_name_is_gone_and_the_deeds_stay()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            "Wa Ode Terlupakan"
        );
        var address = await host.Given.AddressOfAsync(person);
        var idea = await host.Given.PublishedAsync(unit, person);
        await host.SaveAsync(
            Comment.Say(
                new Actor(person.Id.Value, "", []),
                Id<Comment>.New(host.Now),
                9001,
                idea.Id,
                "Tetap berguna.",
                host.Now
            )
        );
        await host.SettleAsync();
        var browser = await host.AsAsync(person);
        var form = (await browser.OpenAsync($"/people/{person.Number}/erase"))
            .Form("Hapus untuk selamanya")
            .Fill("Kata sandi", "bukan ini");
        var wrong = (await form.SendAsync()).Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak cocok", wrong.ErrorOf("Kata sandi"), StringComparison.Ordinal);
        Assert.Contains("Centang dahulu", wrong.Text, StringComparison.Ordinal);
        var done = await form.Fill("Kata sandi", Given.Password)
            .Tick("Saya mengerti dan tetap ingin menghapus")
            .SendAsync();
        Assert.Equal("/", done.RedirectsTo);

        (await browser.OpenAsync("/me")).Shows(HttpStatusCode.Redirect);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.BadRequest);
        var page = await (
            await host.Stranger().OpenAsync($"/innovations/{idea.Number}")
        ).FollowAsync();
        Assert.Contains("Tetap berguna.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Terlupakan", page.Body, StringComparison.Ordinal);
        await using var db = host.Db();
        var left = await db.People.SingleAsync(row => row.Id == person.Id);
        Assert.Equal((Person.NoName, (string?)null), (left.Name, left.Email));
        Assert.False(await db.Accounts.AnyAsync(row => row.PersonId == person.Id));
        Assert.True(
            await db.RoleGrants.AllAsync(row =>
                row.PersonId != person.Id || row.UntilOn < host.Time.Today()
            )
        );
        Assert.Contains("PersonErased", await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task A_keeper_erases_who_has_no_account_and_nobody_else()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var guest = await host.Given.WalkInAsync("Tamu Sekali", unit.Id);
        var member = await host.Given.PersonAsync(unit: unit.Id);
        var keeper = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        (await keeper.OpenAsync($"/people/{member.Number}/erase")).Shows(HttpStatusCode.Forbidden);
        (await keeper.PostAsync($"/people/{member.Number}/erase", ("Sure", "true"))).Shows(
            HttpStatusCode.Forbidden
        );
        var elsewhere = await host.Given.RegionAsync("33.24");
        var other = await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope);
        (await other.OpenAsync($"/people/{guest.Number}/erase")).Shows(HttpStatusCode.NotFound);
        var form = (await keeper.OpenAsync($"/people/{guest.Number}/erase")).Form(
            "Hapus untuk selamanya"
        );
        await form.Tick("Saya mengerti dan tetap ingin menghapus").SendAsync();
        await using var db = host.Db();
        Assert.True((await db.People.SingleAsync(row => row.Id == guest.Id)).IsErased);
    }

    [Fact]
    public async Task The_last_manager_of_the_nation_stays()
    {
        await using (var db = host.Db())
        {
            await db
                .RoleGrants.Where(grant => grant.Role == Role.ProgrammeManager)
                .ExecuteDeleteAsync();
        }

        var person = await host.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation);
        await host.Given.AddressOfAsync(person);
        var browser = await host.AsAsync(person);
        var kept = await (await browser.OpenAsync($"/people/{person.Number}/erase"))
            .Form("Hapus untuk selamanya")
            .Fill("Kata sandi", Given.Password)
            .Tick("Saya mengerti dan tetap ingin menghapus")
            .SendAsync();
        kept.Shows(HttpStatusCode.Conflict);
    }
}
