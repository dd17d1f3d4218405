using System.Net;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

/// <summary>An installation with sample data, sown once for these tests.</summary>
public sealed class SampleHost : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-sample-").FullName;
    private string connection = "";

    public WebApplicationFactory<Program> Program { get; private set; } = null!;

    public LabinovDb Db() => Program.Services.GetRequiredService<NewDb>()();

    public Browser Stranger()
    {
        var client = Program.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }
        );
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return new Browser(client);
    }

    public async ValueTask InitializeAsync()
    {
        connection = await TestDatabase.EmptyAsync(folder);
        Program = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseSetting("data", folder)
                .UseSetting("Labinov:Database", connection)
                .UseSetting("Labinov:Sample", "true")
        );
        _ = Program.Services;
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await TestDatabase.DropAsync(connection);
        Directory.Delete(folder, recursive: true);
    }
}

public sealed class SampleAccountsTests(SampleHost host) : IClassFixture<SampleHost>
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_sample_account_is_listed_and_signs_in(Role role)
    {
        var account = Assert.Single(SampleAccounts.All, account => account.Role == role);
        var page = await host.Stranger().OpenAsync("/sign-in");
        Assert.Contains(account.Address, page.Text, StringComparison.Ordinal);
        var signedIn = await page.Form("Masuk")
            .Fill("E-mail", account.Address)
            .Fill("Kata sandi", SampleAccounts.Password)
            .SendAsync();
        signedIn.Shows(HttpStatusCode.Redirect);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_sample_account_holds_its_role_where_the_role_makes_sense(Role role)
    {
        await using var db = host.Db();
        var person = await SamplePeople.PersonOf(db, role, CancellationToken.None);
        Assert.NotNull(person);
        var grants = await db
            .RoleGrants.Where(grant => grant.PersonId == person.Value)
            .ToListAsync();
        Assert.All(grants, grant => Assert.Equal(role, grant.Role));
        Assert.All(grants, grant => Assert.Contains(grant.ScopeKind, RoleRules.KindsOf(role)));
        Assert.All(grants, grant => Assert.NotNull(grant.Letter));
    }

    [Fact]
    public async Task The_sample_has_people_without_an_account()
    {
        await using var db = host.Db();
        var without = await db.People.CountAsync(person =>
            !db.Accounts.Any(account => account.PersonId == person.Id)
        );
        Assert.True(without >= 25);
    }

    [Fact]
    public async Task No_sample_account_is_named_in_words_that_are_missing()
    {
        var page = await host.Stranger().OpenAsync("/en/sign-in");
        Assert.DoesNotContain("[people.", page.AllText, StringComparison.Ordinal);
        Assert.Contains("Sample accounts", page.Text, StringComparison.Ordinal);
    }
}
