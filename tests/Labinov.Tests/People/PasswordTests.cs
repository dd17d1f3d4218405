using System.Net;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Tests.People;

public sealed class PasswordTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Fresh = "empat kata yang baru";

    [Fact]
    public async Task A_new_password_signs_out_everywhere_else_and_keeps_this_visit()
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        var (here, elsewhere) = (host.Stranger(), host.Stranger());
        foreach (var browser in new[] { here, elsewhere })
        {
            await (await browser.OpenAsync("/sign-in"))
                .Form("Masuk")
                .Fill("E-mail", address)
                .Fill("Kata sandi", Given.Password)
                .SendAsync();
            (await browser.OpenAsync("/me")).Shows(HttpStatusCode.Redirect);
        }

        var page = await (await ChangeAsync(here, Given.Password, Fresh)).FollowAsync();
        Assert.Contains("Kata sandi sudah diganti", page.Text, StringComparison.Ordinal);
        Assert.Equal(PeopleLinks.To(person.Number), (await here.OpenAsync("/me")).RedirectsTo);
        Assert.StartsWith(
            "/sign-in",
            (await elsewhere.OpenAsync("/me")).RedirectsTo,
            StringComparison.Ordinal
        );
        (await host.SignInAsync(address)).Shows(HttpStatusCode.BadRequest);
        (await host.SignInAsync(address, Fresh)).Shows(HttpStatusCode.Redirect);
        Assert.Equal(["PasswordChanged"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Theory]
    [InlineData("bukan yang lama", Fresh, "Kata sandi lama", "tidak cocok")]
    [InlineData(Given.Password, "pendek", "Kata sandi baru", "paling sedikit 10 huruf")]
    [InlineData(Given.Password, Given.Password, "Kata sandi baru", "sama dengan yang lama")]
    [InlineData(Given.Password, "aaaaaaaaaaaaaaa", "Kata sandi baru", "mudah ditebak")]
    [InlineData(Given.Password, "", "Kata sandi baru", "Isi bagian ini")]
    public async Task What_is_wrong_is_told_beside_the_field(
        string old,
        string fresh,
        string field,
        string error
    )
    {
        var person = await host.Given.PersonAsync();
        await host.Given.AddressOfAsync(person);
        var page = await ChangeAsync(await host.AsAsync(person), old, fresh);
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(error, page.ErrorOf(field), StringComparison.Ordinal);
        Assert.Empty(await host.LedgerOfAsync(person.Id.Value));
    }

    [Theory]
    [InlineData("", "Kata sandi baru", "Ganti kata sandi", "Kata sandi lama", "kata lain")]
    [InlineData("/en", "New password", "Change password", "Old password", "one or two more words")]
    public async Task A_weak_password_is_told_what_would_make_it_better(
        string language,
        string field,
        string button,
        string oldField,
        string better
    )
    {
        var person = await host.Given.PersonAsync();
        await host.Given.AddressOfAsync(person);
        var page = await (await (await host.AsAsync(person)).OpenAsync(language + "/me/password"))
            .Form(button)
            .Fill(oldField, Given.Password)
            .Fill(field, "bismillah99")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(better, page.ErrorOf(field), StringComparison.Ordinal);
        Assert.Empty(await host.LedgerOfAsync(person.Id.Value));
    }

    private static async Task<Page> ChangeAsync(Browser browser, string old, string fresh) =>
        await (await browser.OpenAsync("/me/password"))
            .Form("Ganti kata sandi")
            .Fill("Kata sandi lama", old)
            .Fill("Kata sandi baru", fresh)
            .SendAsync();
}
