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
        var key = await KeyOfAsync(await AccountAsync(person));
        using var scope = host.Services.CreateScope();
        host.Queries.Reset();
        var actor = await scope
            .ServiceProvider.GetRequiredService<IActors>()
            .FindAsync(key, CancellationToken.None);
        Assert.Equal(2, host.Queries.Count);
        Assert.Equal(3, actor!.Grants.Count);
    }

    [Fact]
    public async Task A_copied_cookie_opens_nothing_once_its_owner_has_signed_out()
    {
        var person = await host.Given.PersonAsync();
        var browser = await host.AsAsync(person);
        var thief = host.Stranger();
        var cookie = browser.Client.DefaultRequestHeaders.GetValues("Cookie").Single();
        thief.Client.DefaultRequestHeaders.Add("Cookie", cookie);
        (await thief.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        var gone = await (await browser.OpenAsync("/sign-out"))
            .Form("Keluar dari Labinov")
            .SendAsync();
        Assert.Equal("\"cache\"", gone.Response.Headers.GetValues("Clear-Site-Data").Single());
        (await thief.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task One_visit_is_ended_from_another_and_only_by_its_owner()
    {
        var person = await host.Given.PersonAsync();
        var phone = await host.AsAsync(person);
        var desk = await host.AsAsync(person);
        var page = await (await desk.OpenAsync("/me")).FollowAsync();
        Assert.Contains("perangkat ini", page.Text, StringComparison.Ordinal);
        var visit = page.Document.QuerySelector("input[name=visit]")!.GetAttribute("value")!;
        var other = await host.AsAsync(await host.Given.PersonAsync());
        const string End = "/me/sign-out-everywhere?handler=One";
        (await other.PostAsync(End, ("visit", visit))).Shows(HttpStatusCode.NotFound);
        (await phone.OpenAsync("/desk")).Shows(HttpStatusCode.OK);

        var button = page.Document.QuerySelector("form[action*='handler=One'] button")!;
        var done = await page.Form(Words.Squeeze(button.TextContent)).SendAsync();
        var told = await (await done.FollowAsync()).FollowAsync();
        Assert.Contains("Kunjungan itu sudah diakhiri", told.AllText, StringComparison.Ordinal);
        (await phone.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
        (await desk.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        (await desk.PostAsync(End, ("visit", visit))).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_thirty_days_one_signs_in_again_however_often_one_clicked()
    {
        await using var own = new LabHost();
        await own.InitializeAsync();
        var browser = await own.AsAsync(await own.Given.PersonAsync());
        own.Time.Advance(TimeSpan.FromDays(29));
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        own.Time.Advance(TimeSpan.FromDays(2));
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Pages_about_persons_are_not_kept_by_a_browser_that_others_use()
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        foreach (var path in new[] { "/me/password", "/me/edit", "/me/data", "/me/passkeys" })
        {
            var page = (await browser.OpenAsync(path)).Shows(HttpStatusCode.OK);
            Assert.Contains(
                "no-store",
                page.Response.Headers.CacheControl?.ToString() ?? "",
                StringComparison.Ordinal
            );
        }
    }

    private async Task<VisitKey> KeyOfAsync(Account account)
    {
        var visit = await host.SaveAsync(SignIn.Begun(account, "", Owed.Nothing, host.Now));
        return new VisitKey(account.Id, account.SecurityStamp!, visit.Id.Value);
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
            .FindAsync(await KeyOfAsync(account), CancellationToken.None);
    }
}
