using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

/// <summary>The account in the envelope, for the day on which the identity provider is down.</summary>
public sealed class SealedAccountTests
{
    [Fact]
    public async Task Where_only_the_provider_counts_the_sealed_account_opens_and_everybody_is_told()
    {
        var provider = await IdentityProvider.StartAsync();
        await using var strict = await provider.HostAsync(only: true);
        var usual = await strict.Given.AddressOfAsync(await strict.Given.PersonAsync());
        (await strict.SignInAsync(usual)).Shows(HttpStatusCode.BadRequest);

        var mailed = await (await strict.Stranger().OpenAsync("/forgot"))
            .Form("Kirim tautan")
            .Fill("E-mail", usual)
            .SendAsync();
        mailed.Shows(HttpStatusCode.OK);
        await using (var letters = strict.Db())
        {
            Assert.False(await letters.Letters.AnyAsync(letter => letter.To == usual));
        }

        var office = await strict.Given.PersonAsync(
            Role.ProgrammeManager,
            new Scope(ScopeKind.Lab, Guid.CreateVersion7())
        );
        var manager = await strict.Given.PersonAsync(Role.ProgrammeManager, Scope.Nation);
        var (address, password) = await SealedAsync(strict);
        await provider.DisposeAsync();
        var page = await strict.SignInAsync(address, password);
        Assert.Equal("/desk", page.Shows(HttpStatusCode.Redirect).RedirectsTo);
        await using var db = strict.Db();
        var account = await db.Accounts.SingleAsync(row => row.IsSealed);
        Assert.Contains("SealBroken", await strict.LedgerOfAsync(account.PersonId.Value));
        var managers = await strict.Given.AddressOfAsync(manager);
        Assert.True(
            await db.Letters.AnyAsync(letter =>
                letter.To == managers && letter.Subject.Contains("darurat")
            )
        );
        var local = await strict.Given.AddressOfAsync(office);
        Assert.False(await db.Letters.AnyAsync(letter => letter.To == local));
    }

    private static async Task<(string Address, string Password)> SealedAsync(LabHost host)
    {
        const string address = "amplop@lembaga.example";
        await using var visit = host.Services.CreateAsyncScope();
        var password = await visit
            .ServiceProvider.GetRequiredService<OpenAccount>()
            .RunAsync(
                "Akun darurat",
                address,
                Role.ProgrammeManager,
                Scope.Nation,
                host.Time.Today(),
                host.Now,
                CancellationToken.None,
                isSealed: true
            );
        return (address, password);
    }
}
