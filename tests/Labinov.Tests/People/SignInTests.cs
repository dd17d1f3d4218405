using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class SignInTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_right_password_opens_the_desk_and_is_remembered()
    {
        var address = await AddressAsync();
        var page = (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
        Assert.Equal("/desk", page.RedirectsTo);
        var visit = Assert.Single(await VisitsAsync(address));
        Assert.True(visit.Succeeded);
        Assert.Equal(host.Now, visit.At);
    }

    [Fact]
    public async Task The_address_may_be_typed_in_capitals_with_blanks_around()
    {
        var address = await AddressAsync();
        (await host.SignInAsync($" {address.ToUpperInvariant()} ")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_the_same()
    {
        var address = await AddressAsync();
        var wrong = (await host.SignInAsync(address, "bukan ini")).Shows(HttpStatusCode.BadRequest);
        var unknown = (await host.SignInAsync("siapa@contoh.id")).Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak cocok", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(wrong.Text, unknown.Text);
        Assert.False(Assert.Single(await VisitsAsync(address)).Succeeded);
    }

    [Fact]
    public async Task After_a_mistake_the_address_stays_and_the_password_does_not()
    {
        var address = await AddressAsync();
        var form = (await host.SignInAsync(address, "bukan ini")).Form("Masuk");
        Assert.Equal(address, form.ValueOf("E-mail"));
        Assert.Equal("", form.ValueOf("Kata sandi"));
    }

    [Fact]
    public async Task An_empty_form_is_told_beside_its_fields()
    {
        var page = await (await host.Stranger().OpenAsync("/sign-in")).Form("Masuk").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("E-mail"));
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Kata sandi"));
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_door_for_ten_minutes_even_to_the_right_one()
    {
        var address = await AddressAsync();
        await FailAsync(address, DoorLock.Tries - 1);
        var fifth = (await host.SignInAsync(address, "bukan ini")).Shows(
            HttpStatusCode.TooManyRequests
        );
        Assert.Contains("10 menit", fifth.Text, StringComparison.Ordinal);
        Assert.Equal(DoorLock.Wait, fifth.Response.Headers.RetryAfter?.Delta);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.TooManyRequests);

        host.Time.Advance(DoorLock.Wait);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_address_without_account_is_closed_in_the_same_way()
    {
        const string unknown = "tidak.ada@contoh.id";
        await FailAsync(unknown, DoorLock.Tries - 1);
        var closed = await host.SignInAsync(unknown, "bukan ini");
        closed.Shows(HttpStatusCode.TooManyRequests);
        var known = await AddressAsync();
        await FailAsync(known, DoorLock.Tries - 1);
        Assert.Equal(closed.Text, (await host.SignInAsync(known, "bukan ini")).Text);
    }

    [Fact]
    public async Task Signing_in_forgets_the_failures_before()
    {
        var address = await AddressAsync();
        await FailAsync(address, DoorLock.Tries - 1);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
        (await host.SignInAsync(address, "bukan ini")).Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_all_counted_or_turned_away()
    {
        var address = await AddressAsync();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(i => host.SignInAsync(address, $"tebakan {i}"))
        );
        Assert.All(
            answers,
            answer =>
                Assert.True(
                    answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests
                )
        );
        Assert.True(
            answers.Count(answer => answer.Status == HttpStatusCode.BadRequest) < DoorLock.Tries
        );
    }

    [Fact]
    public async Task Whoever_is_signed_in_goes_on_to_the_desk()
    {
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        Assert.Equal("/desk", (await browser.OpenAsync("/sign-in")).RedirectsTo);
    }

    private async Task<string> AddressAsync() =>
        await host.Given.AddressOfAsync(await host.Given.PersonAsync());

    private async Task FailAsync(string address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            (await host.SignInAsync(address, "bukan ini")).Shows(HttpStatusCode.BadRequest);
        }
    }

    private async Task<List<SignIn>> VisitsAsync(string address)
    {
        await using var db = host.Db();
        return await db
            .SignIns.Where(visit =>
                db.Accounts.Any(account =>
                    account.Id == visit.AccountId && account.Email == address
                )
            )
            .ToListAsync();
    }
}
