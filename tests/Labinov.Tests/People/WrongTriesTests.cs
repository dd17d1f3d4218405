using System.Net;
using Labinov.Modules.People;

namespace Labinov.Tests.People;

public sealed class WrongTriesTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData(
        "",
        "Masuk",
        "E-mail",
        "Kata sandi",
        "dicoba 5 kali, antara 24 November 2026 pukul"
    )]
    [InlineData(
        "/en",
        "Sign in",
        "E-mail address",
        "Password",
        "tried 5 times, between 24 November 2026"
    )]
    public async Task Wrong_passwords_that_closed_the_door_are_told_once_to_whoever_comes_in(
        string language,
        string button,
        string email,
        string password,
        string told
    )
    {
        var address = await AddressAsync();
        await FailAsync(address, DoorLock.Tries);
        host.Time.Advance(DoorLock.Wait);

        Assert.Contains(told, await EnterAsync(), StringComparison.Ordinal);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(told, await EnterAsync(), StringComparison.Ordinal);

        async Task<string> EnterAsync()
        {
            var path =
                language + "/sign-in?returnUrl=" + Uri.EscapeDataString(language + "/me/edit");
            var page = await (await host.Stranger().OpenAsync(path))
                .Form(button)
                .Fill(email, address)
                .Fill(password, Given.Password)
                .SendAsync();
            return (await page.FollowAsync()).Shows(HttpStatusCode.OK).AllText;
        }
    }

    [Fact]
    public async Task A_slip_or_two_is_not_worth_a_word()
    {
        var address = await AddressAsync();
        await FailAsync(address, DoorLock.Tries - 1);
        var page = await (
            await host.SignInAsync(address, path: "/sign-in?returnUrl=%2Fme%2Fedit")
        ).FollowAsync();
        Assert.DoesNotContain("yang salah dicoba", page.AllText, StringComparison.Ordinal);
    }

    private async Task<string> AddressAsync() =>
        await host.Given.AddressOfAsync(await host.Given.PersonAsync());

    private async Task FailAsync(string address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await host.SignInAsync(address, "bukan ini");
        }
    }
}
