using Labinov.House;
using Labinov.Modules.People;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>A device with a finger sensor, played by the browser's own virtual authenticator.</summary>
public sealed class PasskeyTests(World world)
{
    [Theory]
    [InlineData("id", 360)]
    [InlineData("en", 1280)]
    public async Task A_device_is_added_opens_the_door_without_a_password_and_is_removed(
        string language,
        int width
    )
    {
        // A passkey belongs to a name, and an address of numbers has none.
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, width, false, language),
            world.Product.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)
        );
        await GiveSensorAsync(visitor.Page);
        await visitor.SignInAsync(Role.Facilitator);

        await visitor.OpenAsync(PeopleLinks.Passkeys);
        await visitor.SeesAsync("people.passkey.none");
        await visitor.FillAsync("people.password", "bukan kata sandi ini");
        await visitor.PressAsync("people.passkey.add.do");
        await visitor.SeesAsync("people.rule.password-old");
        await visitor.FillAsync("people.password", SampleAccounts.Password);
        await visitor.PressAsync("people.passkey.add.do");
        await Assertions
            .Expect(visitor.Page.Locator("body"))
            .ToContainTextAsync(visitor.Text("people.passkey.made"));

        await SignOutAsync(visitor);
        await visitor.OpenAsync(PeopleLinks.SignIn);
        await visitor.PressAsync("people.passkey.sign-in");
        await Assertions
            .Expect(visitor.Page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/desk$"));

        await visitor.OpenAsync(PeopleLinks.Passkeys);
        await visitor
            .Page.GetByRole(AriaRole.Link, new() { Name = visitor.Text("people.passkey.remove") })
            .First.ClickAsync();
        await visitor.FillAsync("people.password", SampleAccounts.Password);
        await visitor.PressAsync("people.passkey.remove");
        await visitor.SeesAsync("people.passkey.none");
        await SignOutAsync(visitor);
        await visitor.OpenAsync(PeopleLinks.SignIn);
        await visitor.PressAsync("people.passkey.sign-in");
        await visitor.SeesAsync("people.passkey.wrong");
        // The wrong password was answered to the script with 400, and the browser writes that down.
        Assert.All(
            visitor.Troubles,
            trouble => Assert.Contains("400", trouble, StringComparison.Ordinal)
        );
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.OpenAsync(PeopleLinks.SignOut);
        await visitor.PressAsync("people.sign-out.do");
        await visitor.Page.WaitForURLAsync(url =>
            !url.Contains("sign-out", StringComparison.Ordinal)
        );
    }

    private static async Task GiveSensorAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
