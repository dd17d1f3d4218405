using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using OtpNet;

namespace Labinov.Tests.People;

/// <summary>Goes through the second door as a person with a phone does.</summary>
internal static class SecondDoor
{
    public static async Task<(Person Person, string Address)> CoordinatorAsync(
        this LabHost host,
        string code
    )
    {
        var region = await host.Given.RegionAsync(code);
        var person = await host.Given.PersonAsync(Role.LocusCoordinator, region.Scope);
        return (person, await host.Given.AddressOfAsync(person));
    }

    /// <summary>Signs in with the password in a browser that keeps its cookies.</summary>
    public static async Task<(Browser Browser, Page Page)> PasswordAsync(
        this LabHost host,
        string address
    )
    {
        var browser = host.Stranger();
        var page = await (await browser.OpenAsync("/sign-in"))
            .Form("Masuk")
            .Fill("E-mail", address)
            .Fill("Kata sandi", Given.Password)
            .SendAsync();
        return (browser, page.Shows(HttpStatusCode.Redirect));
    }

    public static string CodeOf(this LabHost host, Page page) => host.CodeOf(SecretIn(page));

    public static string CodeOf(this LabHost host, byte[] secret) =>
        new Totp(secret).ComputeTotp(host.Now);

    public static byte[] SecretIn(Page page) =>
        Base32Encoding.ToBytes(
            page.Document.QuerySelector(".key-code")!
                .TextContent.Replace(" ", "", StringComparison.Ordinal)
        );

    public static async Task<(byte[] Secret, List<string> Spares)> SetUpAsync(
        this LabHost host,
        string address
    )
    {
        var (browser, page) = await host.PasswordAsync(address);
        Assert.Equal("/sign-in/second-step", page.RedirectsTo);
        var form = (await page.FollowAsync()).Shows(HttpStatusCode.OK);
        var secret = SecretIn(form);
        var done = await form.Form("Pasang langkah kedua")
            .Fill("Kode", host.CodeOf(form))
            .SendAsync();
        var shown = (await done.FollowAsync()).Shows(HttpStatusCode.OK);
        List<string> spares =
        [
            .. shown.Document.QuerySelectorAll(".key-list code").Select(code => code.TextContent),
        ];
        Assert.Equal(SecondStep.SpareCodes, spares.Count);
        (await browser.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(1)); // the first code has opened already
        return (secret, spares);
    }

    public static async Task<Page> TypeAsync(Page page, string code) =>
        await (await page.FollowAsync()).Form("Masuk").Fill("Kode", code).SendAsync();
}
