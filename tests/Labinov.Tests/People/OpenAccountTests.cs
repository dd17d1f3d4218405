using System.Net;
using Labinov.Cli;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

public sealed class OpenAccountTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_generated_password_lets_the_first_manager_in()
    {
        using var scope = host.Services.CreateScope();
        var password = await scope
            .ServiceProvider.GetRequiredService<OpenAccount>()
            .RunAsync(
                "Pengelola Pertama",
                "Pertama@Lembaga.go.id",
                Role.ProgrammeManager,
                Scope.Nation,
                host.Time.Today(),
                host.Now,
                CancellationToken.None
            );
        (await host.SignInAsync("pertama@lembaga.go.id", password)).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var person = await db.People.SingleAsync(row => row.Name == "Pengelola Pertama");
        Assert.Equal(["RoleGiven"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Theory]
    [InlineData("region:72.09", "locus-coordinator", ScopeKind.Region)]
    [InlineData("province:72", "provincial-champion", ScopeKind.Province)]
    public async Task The_verb_understands_places_by_code(string where, string role, ScopeKind kind)
    {
        var address = $"{role}@lembaga.go.id";
        Assert.Equal(0, await RunAsync("add", address, role, where));
        await using var db = host.Db();
        var grant = await db
            .RoleGrants.Where(grant =>
                db.People.Any(person => person.Id == grant.PersonId && person.Email == address)
            )
            .SingleAsync();
        Assert.Equal(kind, grant.ScopeKind);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_not_opened_twice()
    {
        Assert.Equal(0, await RunAsync("add", "dua@lembaga.go.id", "researcher", "nation"));
        Assert.Equal(1, await RunAsync("add", "DUA@lembaga.go.id", "researcher", "nation"));
    }

    [Theory]
    [InlineData("region:99.99", 1)]
    [InlineData("unit:0", 1)]
    [InlineData("bulan", 1)]
    [InlineData("region:72.09", 1)] // a researcher serves the nation
    public async Task A_place_that_does_not_fit_is_told(string where, int code) =>
        Assert.Equal(code, await RunAsync("add", "tempat@lembaga.go.id", "researcher", where));

    [Theory]
    [InlineData("add", "bukan-surel", "researcher")]
    [InlineData("add", "a@b.id", "raja")]
    [InlineData("hapus", "a@b.id", "researcher")]
    public async Task A_wrong_call_is_answered_with_how_to_call(
        string act,
        string email,
        string role
    ) => Assert.Equal(2, await RunAsync(act, email, role, "nation"));

    private async Task<int> RunAsync(string act, string email, string role, string where)
    {
        string[] words =
        [
            "user",
            act,
            "--name",
            "Orang Baru",
            "--email",
            email,
            "--role",
            role,
            "--scope",
            where,
        ];
        return await Verbs.Find(words)!.RunAsync(host.Services, words[1..]);
    }
}
