using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Labinov.Tests.People;

public sealed class OwnSecondStepTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Opening_the_page_keeps_nothing_and_a_wrong_first_code_keeps_the_secret_shown()
    {
        var (person, address) = await host.CoordinatorAsync("72.06");
        var (_, page) = await host.PasswordAsync(address);
        var form = await page.FollowAsync();
        var wrong = await form.Form("Pasang langkah kedua").Fill("Kode", "000000").SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(SecondDoor.SecretIn(form), SecondDoor.SecretIn(wrong));
        await using var db = host.Db();
        var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
        Assert.False(await db.SecondSteps.AnyAsync(step => step.AccountId == account.Id));
    }

    [Fact]
    public async Task The_secret_is_encrypted_and_the_spare_codes_are_hashes()
    {
        var (person, address) = await host.CoordinatorAsync("72.07");
        var (secret, spares) = await host.SetUpAsync(address);
        await using var db = host.Db();
        var step = await db.SecondSteps.SingleAsync(row =>
            db.Accounts.Any(account => account.Id == row.AccountId && account.PersonId == person.Id)
        );
        Assert.DoesNotContain(
            Base32Encoding.ToString(secret),
            step.Secret,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            Convert.ToBase64String(secret),
            step.Secret,
            StringComparison.Ordinal
        );
        var plain = spares[0].Replace("-", "", StringComparison.Ordinal);
        Assert.DoesNotContain(plain, step.Spares, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_gives_it_up_with_the_password_and_whoever_must_cannot()
    {
        var free = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(free);
        var browser = await host.AsAsync(free);
        var form = (await browser.OpenAsync("/me/second-step")).Shows(HttpStatusCode.OK);
        var unproven = await form.Form("Pasang langkah kedua")
            .Fill("Kode", host.CodeOf(form))
            .SendAsync();
        Assert.NotEqual("", unproven.Shows(HttpStatusCode.BadRequest).ErrorOf("Kata sandi"));
        await form.Form("Pasang langkah kedua")
            .Fill("Kode", host.CodeOf(form))
            .Fill("Kata sandi", Given.Password)
            .SendAsync();
        var set = await browser.OpenAsync("/me/second-step");
        var wrong = await set.Form("Lepas langkah kedua").Fill("Kata sandi", "bukan").SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        await set.Form("Lepas langkah kedua").Fill("Kata sandi", Given.Password).SendAsync();
        var (_, page) = await host.PasswordAsync(address);
        Assert.Equal("/desk", page.RedirectsTo);
        Assert.Equal(
            ["SecondStepSet", "SecondStepDropped"],
            await host.LedgerOfAsync(free.Id.Value)
        );

        var (bound, boundAddress) = await host.CoordinatorAsync("72.08");
        await host.SetUpAsync(boundAddress);
        var hers = await host.AsAsync(bound);
        var kept = await hers.OpenAsync("/me/second-step");
        Assert.DoesNotContain("Lepas langkah kedua", kept.AllText, StringComparison.Ordinal);
        (await hers.PostAsync("/me/second-step?handler=Drop", ("Password", Given.Password))).Shows(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task New_spare_codes_make_the_old_ones_worthless()
    {
        var (person, address) = await host.CoordinatorAsync("72.09");
        var (_, old) = await host.SetUpAsync(address);
        var browser = await host.AsAsync(person);
        var made = await (
            await (await browser.OpenAsync("/me/second-step"))
                .Form("Buat kode cadangan baru")
                .Fill("Kata sandi", Given.Password)
                .SendAsync()
        ).FollowAsync();
        var fresh = made.Document.QuerySelector(".key-list code")!.TextContent;
        var (_, page) = await host.PasswordAsync(address);
        (await SecondDoor.TypeAsync(page, old[0])).Shows(HttpStatusCode.BadRequest);
        (await SecondDoor.TypeAsync(page, fresh)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_lost_phone_is_helped_by_whoever_may_let_the_person_in()
    {
        var (person, address) = await host.CoordinatorAsync("72.10");
        await host.SetUpAsync(address);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await (await manager.OpenAsync(PeopleLinks.Invite(person.Number)))
            .Form("Buat kode")
            .Tick("Lepas juga langkah kedua")
            .SendAsync();
        var (_, page) = await host.PasswordAsync(address);
        Assert.Equal("/sign-in/second-step", page.RedirectsTo); // the role asks anew
        Assert.Equal(
            ["SecondStepSet", "PersonInvited", "SecondStepDropped"],
            await host.LedgerOfAsync(person.Id.Value)
        );
    }
}
