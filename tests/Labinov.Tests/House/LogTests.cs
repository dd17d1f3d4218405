using System.Net;
using Labinov.House;
using Labinov.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Labinov.Tests.House;

/// <summary>What operators read never says who somebody is: no name, no address, not even where the program fails.</summary>
public sealed class LogTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Name = "Zulfikar Penanda";

    [Fact]
    public async Task The_log_never_names_a_person()
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var person = await host.Given.PersonAsync(Role.Innovator, name: Name);
        var address = await host.Given.AddressOfAsync(person);

        (await host.SignInAsync(address, "bukan kata sandinya")).Shows(HttpStatusCode.BadRequest);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
        (await manager.OpenAsync($"/people?Q={Name}")).Shows(HttpStatusCode.OK);
        (await manager.OpenAsync($"/no-such-page/{Name}?e-mail={address}")).Shows(
            HttpStatusCode.NotFound
        );
        await SaveTwiceAsync(address);

        Assert.Empty(Naming(host.Log.Lines, Name, address));
        Assert.Contains(
            host.Log.Lines,
            line => line.Contains("Failed executing DbCommand", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Ways_in_refusals_and_forms_are_told_by_account_and_route()
    {
        await using var own = new LabHost();
        await own.InitializeAsync();
        var person = await own.Given.PersonAsync();
        var address = await own.Given.AddressOfAsync(person);
        await own.SignInAsync(address, "bukan kata sandinya");
        await own.SignInAsync(address);
        var browser = await own.AsAsync(person);
        await browser.OpenAsync("/upkeep");
        await browser.OpenAsync("/ideas/123456");
        await browser.PostAsync("/me/password", ("Old", "salah"), ("New", "perahu kayu di teluk"));
        await using var db = own.Db();
        var account = await db
            .Accounts.Where(row => row.PersonId == person.Id)
            .Select(row => row.Id)
            .SingleAsync();
        foreach (
            var said in new[]
            {
                $"Sign-in refused for account {account}, door closed: False",
                $"Sign-in by password for account {account}, owes Nothing",
                $"Wrong password for a change of account {account}",
                "POST sign-in 400",
                "GET upkeep 403",
                "GET ideas/{number:int}",
                "POST me/password 400",
            }
        )
        {
            Assert.Contains(own.Log.Lines, line => line.Contains(said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_that_names_somebody_is_caught()
    {
        using var book = new LogBook();
        book.CreateLogger("Labinov").LogWarning("{Who} could not sign in", Name);
        Assert.Equal(
            [$"Labinov: {Name} could not sign in "],
            Naming(book.Lines, Name, "x@contoh.id")
        );
    }

    // The database refuses the second account and the program logs the failed command: without its values.
    private async Task SaveTwiceAsync(string address)
    {
        await using var db = host.Db();
        var twin = await db
            .Accounts.AsNoTracking()
            .SingleAsync(account => account.Email == address);
        twin.Id = Guid.CreateVersion7();
        db.Add(twin);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static List<string> Naming(IEnumerable<string> lines, string name, string address) =>
        [
            .. lines.Where(line =>
                line.Contains(name, StringComparison.OrdinalIgnoreCase)
                || line.Contains(Uri.EscapeDataString(name), StringComparison.OrdinalIgnoreCase)
                || line.Contains(address, StringComparison.OrdinalIgnoreCase)
            ),
        ];
}
