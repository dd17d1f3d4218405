using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

/// <summary>Keys change only in the hands of their owner: by the password, or shortly after coming in where there is none.</summary>
public sealed class OwnerTests : IAsyncLifetime
{
    private IdentityProvider provider = null!;
    private LabHost host = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await IdentityProvider.StartAsync();
        host = await provider.HostAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_has_no_password_proves_it_by_having_just_come_in()
    {
        var person = await host.Given.PersonAsync();
        var browser = await host.AsAsync(person); // as if through the provider: no password is kept
        var path = PeopleLinks.Erase(person.Number);
        host.Time.Advance(ProveOwner.Fresh + TimeSpan.FromMinutes(1));
        var late = (await browser.OpenAsync(path)).Form("Hapus untuk selamanya").Tick(Sure);
        var refused = (await late.SendAsync()).Shows(HttpStatusCode.BadRequest);
        Assert.Contains("sepuluh menit", refused.Text, StringComparison.Ordinal);

        var again = await host.AsAsync(person);
        var done = await (await again.OpenAsync(path))
            .Form("Hapus untuk selamanya")
            .Tick(Sure)
            .SendAsync();
        Assert.Equal("/", done.RedirectsTo);
        await using var db = host.Db();
        Assert.True((await db.People.SingleAsync(row => row.Id == person.Id)).IsErased);
    }

    [Fact]
    public async Task Guessing_the_password_at_a_screen_left_open_ends_after_five_tries()
    {
        var person = await host.Given.PersonAsync();
        await host.Given.AddressOfAsync(person);
        var browser = await host.AsAsync(person);
        var form = (await browser.OpenAsync("/me/passkeys")).Shows(HttpStatusCode.OK);
        Assert.NotNull(form.Document.QuerySelector("input[type=password]"));
        for (var i = 0; i < DoorLock.Tries; i++)
        {
            await browser.PostAsync(
                "/me/password",
                ("Old", $"salah {i}"),
                ("New", "perahu di teluk")
            );
        }

        var closed = await browser.PostAsync(
            "/me/password",
            ("Old", Given.Password),
            ("New", "perahu kayu di teluk sunyi")
        );
        Assert.Contains("tunggu sepuluh menit", closed.Text, StringComparison.Ordinal);
        // The door itself stays open: whoever sits at the screen must not lock the owner out.
        (await host.SignInAsync(await host.Given.AddressOfAsync(person))).Shows(
            HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task Coming_in_anew_leaves_the_visit_of_before()
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        var browser = await host.AsAsync(person);
        var copy = host.Stranger();
        copy.Client.DefaultRequestHeaders.Add(
            "Cookie",
            browser.Client.DefaultRequestHeaders.GetValues("Cookie")
        );
        await browser.PostAsync("/sign-in", ("Email", address), ("Password", Given.Password));
        (await copy.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_page_of_others_cannot_sign_anybody_in_behind_their_back()
    {
        var browser = host.Stranger();
        browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        foreach (var site in new[] { "cross-site", "same-site" })
        {
            browser.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
            browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
            Assert.Equal("/sign-in", (await browser.OpenAsync("/sign-in/other")).RedirectsTo);
        }
    }

    [Fact]
    public async Task A_closed_account_is_not_opened_by_the_provider()
    {
        var person = await host.Given.PersonAsync();
        provider.Person = ("s-9", "Sudah Pindah", await host.Given.AddressOfAsync(person), true);
        Assert.Equal("/desk", (await OutsideDoorSteps.ComeAsync(host.Stranger())).RedirectsTo);
        await using (var db = host.Db())
        {
            var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
            var manager = new Actor(
                Guid.CreateVersion7(),
                "",
                [new Grant(Role.ProgrammeManager, Scope.Nation)]
            );
            var entry = await db.People.SingleAsync(row => row.Id == person.Id);
            entry.CloseAccount(manager, mayLetIn: true, account, host.Now);
            await db.SaveChangesAsync();
        }

        var told = await (await OutsideDoorSteps.ComeAsync(host.Stranger())).FollowAsync();
        Assert.Contains("sedang ditutup", told.Text, StringComparison.Ordinal);
    }

    private const string Sure = "Saya mengerti dan tetap ingin menghapus";
}
