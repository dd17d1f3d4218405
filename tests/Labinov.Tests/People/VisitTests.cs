using System.Net;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.People;

public sealed class VisitTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Signing_out_ends_the_visit()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        var browser = host.Stranger();
        await (await browser.OpenAsync("/sign-in"))
            .Form("Masuk")
            .Fill("E-mail", address)
            .Fill("Kata sandi", Given.Password)
            .SendAsync();
        var asked = (await browser.OpenAsync("/sign-out")).Shows(HttpStatusCode.OK);
        (await browser.OpenAsync("/sign-in")).Shows(HttpStatusCode.Redirect);

        Assert.Equal("/", (await asked.Form("Keluar dari Labinov").SendAsync()).RedirectsTo);
        (await browser.OpenAsync("/sign-in")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Opening_sign_out_as_a_stranger_leads_to_the_front_door()
    {
        Assert.Equal("/en/", (await host.Stranger().OpenAsync("/en/sign-out")).RedirectsTo);
    }

    [Fact]
    public async Task A_new_stamp_ends_every_visit_opened_under_the_old_one()
    {
        var person = await host.Given.PersonAsync();
        var browser = await host.AsAsync(person);
        (await browser.OpenAsync("/sign-in")).Shows(HttpStatusCode.Redirect);
        await using (var db = host.Db())
        {
            var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
            account.SecurityStamp = "another";
            await db.SaveChangesAsync();
        }

        (await browser.OpenAsync("/sign-in")).Shows(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(-10, -1, false)]
    [InlineData(-10, 0, true)]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    public async Task A_role_counts_from_its_first_to_its_last_day(
        int from,
        int? until,
        bool counts
    )
    {
        var person = await host.Given.PersonAsync();
        await host.Given.GrantAsync(person, Role.Researcher, Scope.Nation, from, until);
        Assert.Equal(counts, (await ActorAsync(person))!.IsNational(Role.Researcher));
    }

    [Fact]
    public async Task Knowing_who_acts_costs_two_queries_whatever_the_roles()
    {
        var person = await host.Given.PersonAsync(Role.Researcher, Scope.Nation);
        await host.Given.GrantAsync(person, Role.Reviewer, Scope.Nation);
        await host.Given.GrantAsync(person, Role.ProgrammeManager, Scope.Nation);
        var account = await AccountAsync(person);
        using var scope = host.Services.CreateScope();
        host.Queries.Reset();
        var actor = await scope
            .ServiceProvider.GetRequiredService<IActors>()
            .FindAsync(account.Id, account.SecurityStamp!, CancellationToken.None);
        Assert.Equal(2, host.Queries.Count);
        Assert.Equal(3, actor!.Grants.Count);
    }

    private async Task<Account> AccountAsync(Person person)
    {
        await using var db = host.Db();
        return await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
    }

    private async Task<Actor?> ActorAsync(Person person)
    {
        var account = await AccountAsync(person);
        using var scope = host.Services.CreateScope();
        return await scope
            .ServiceProvider.GetRequiredService<IActors>()
            .FindAsync(account.Id, account.SecurityStamp!, CancellationToken.None);
    }
}
