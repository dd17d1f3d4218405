using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class ForgottenPasswordTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Fresh = "jendela biru menghadap kebun";

    private async Task<Page> AskAsync(string address) =>
        await (await host.Stranger().OpenAsync("/forgot"))
            .Form("Kirim tautan")
            .Fill("E-mail", address)
            .SendAsync();

    private async Task<List<string>> LinksAsync(string address)
    {
        await using var db = host.Db();
        return
        [
            .. (
                await db
                    .Letters.Where(letter => letter.To == address)
                    .OrderBy(letter => letter.Id)
                    .Select(letter => letter.Text)
                    .ToListAsync()
            )
                .Where(text => text.Contains("/enter/", StringComparison.Ordinal))
                .Select(Inviting.PathIn),
        ];
    }

    [Fact]
    public async Task The_link_in_the_mail_leads_to_a_new_password_and_ends_every_visit()
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        var before = await host.AsAsync(person);
        (await AskAsync(address)).Shows(HttpStatusCode.OK);
        var path = Assert.Single(await LinksAsync(address));
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        var done = await page.Form("Ganti kata sandi").Fill("Kata sandi baru", Fresh).SendAsync();
        Assert.Equal("/desk", done.Shows(HttpStatusCode.Redirect).RedirectsTo);

        (await before.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.BadRequest);
        (await host.SignInAsync(address, Fresh)).Shows(HttpStatusCode.Redirect);
        (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.Equal(["PasswordChanged"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task An_unknown_address_is_told_the_same_and_gets_nothing()
    {
        var known = await AskAsync(await host.Given.AddressOfAsync(await host.Given.PersonAsync()));
        var unknown = await AskAsync("tidak.dikenal@contoh.id");
        Assert.Equal(known.Text, unknown.Text);
        Assert.Empty(await LinksAsync("tidak.dikenal@contoh.id"));
    }

    [Fact]
    public async Task Whoever_asks_again_and_again_fills_no_mailbox()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        for (var i = 0; i < 6; i++)
        {
            (await AskAsync(address)).Shows(HttpStatusCode.OK);
        }

        Assert.Equal(3, (await LinksAsync(address)).Count);
    }

    [Fact]
    public async Task The_link_is_made_of_the_house_s_own_address_not_of_the_visitor_s_word()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        var visitor = host.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forgot");
        request.Headers.Host = "jahat.example";
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("Email", address)]);
        (await visitor.SendAsync(request)).Shows(HttpStatusCode.OK);
        await using var db = host.Db();
        var text = await db
            .Letters.Where(letter => letter.To == address)
            .Select(letter => letter.Text)
            .SingleAsync();
        Assert.DoesNotContain("jahat", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_opens_a_door_that_a_stranger_closed()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        for (var i = 0; i < DoorLock.Tries; i++)
        {
            await host.SignInAsync(address, "bukan ini");
        }

        (await host.SignInAsync(address)).Shows(HttpStatusCode.TooManyRequests);
        await AskAsync(address);
        var path = (await LinksAsync(address))[^1];
        await (await host.Stranger().OpenAsync(path))
            .Form("Ganti kata sandi")
            .Fill("Kata sandi baru", Fresh)
            .SendAsync();
        (await host.SignInAsync(address, Fresh)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_owner_is_written_to_once_when_the_door_closes()
    {
        var address = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        for (var i = 0; i < DoorLock.Tries + 2; i++)
        {
            await host.SignInAsync(address, "bukan ini");
        }

        await using var db = host.Db();
        var letter = await db.Letters.SingleAsync(letter => letter.To == address);
        Assert.Contains("salah lima kali", letter.Text, StringComparison.Ordinal);
        Assert.Contains("ditutup", letter.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_gives_a_code_to_whoever_reads_no_mail()
    {
        var region = await host.Given.RegionAsync("72.09");
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.PersonAsync(
            Role.UnitOperator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            unit: unit.Id
        );
        var address = await host.Given.AddressOfAsync(person);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var shown = await (
            await (await coordinator.OpenAsync(PeopleLinks.Invite(person.Number)))
                .Form("Buat kode")
                .SendAsync()
        ).FollowAsync();
        var path = Inviting.PathIn(shown.AllText);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect); // until it is used
        await (await host.Stranger().OpenAsync(path))
            .Form("Ganti kata sandi")
            .Fill("Kata sandi baru", Fresh)
            .SendAsync();
        (await host.SignInAsync(address, Fresh)).Shows(HttpStatusCode.Redirect);
        Assert.Equal(
            ["PersonInvited", "PasswordChanged"],
            await host.LedgerOfAsync(person.Id.Value)
        );
    }
}
