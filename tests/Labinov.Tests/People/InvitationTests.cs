using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

public sealed class InvitationTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task An_invited_person_chooses_address_and_password_and_is_in()
    {
        var (_, coordinator, person) = await host.HereAsync("72.01");
        Assert.Contains(
            "Undang masuk",
            (await coordinator.OpenAsync(PeopleLinks.To(person.Number))).Text,
            StringComparison.Ordinal
        );
        var (shown, path) = await coordinator.InviteAsync(person);
        Assert.Contains("hanya ditampilkan sekali", shown.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Document.QuerySelector("svg.qr"));

        var visitor = host.Stranger();
        var opened = (await visitor.OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Contains(person.Name, opened.Text, StringComparison.Ordinal);
        var address = $"orang{person.Number}@contoh.id";
        var done = (await opened.OpenAccountAsync(address)).Shows(HttpStatusCode.Redirect);
        Assert.Equal("/desk", done.RedirectsTo);
        (await visitor.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        (await host.SignInAsync(address, Inviting.Password)).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal(
            2,
            await db.SignIns.CountAsync(visit => visit.AccountId == account.Id && visit.Succeeded)
        );
        Assert.Equal(["PersonInvited", "AccountOpened"], await host.LedgerOfAsync(person.Id.Value));
    }

    [Fact]
    public async Task The_code_is_kept_as_a_hash_and_shown_once()
    {
        var (_, coordinator, person) = await host.HereAsync("72.02");
        var (_, path) = await coordinator.InviteAsync(person);
        var again = await coordinator.OpenAsync(PeopleLinks.Invite(person.Number));
        Assert.DoesNotContain("/enter/", again.AllText, StringComparison.Ordinal);
        await using var db = host.Db();
        var kept = await db.Invitations.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal(Invitation.HashOf(path["/enter/".Length..]), kept.CodeHash);
    }

    [Fact]
    public async Task Opening_the_link_any_number_of_times_acts_not_and_sending_it_acts_once()
    {
        var (_, coordinator, person) = await host.HereAsync("72.03");
        var (_, path) = await coordinator.InviteAsync(person);
        var visitor = host.Stranger();
        for (var i = 0; i < 3; i++)
        {
            (await visitor.OpenAsync(path)).Shows(HttpStatusCode.OK);
        }

        var page = await visitor.OpenAsync(path);
        (await page.OpenAccountAsync($"sekali{person.Number}@contoh.id")).Shows(
            HttpStatusCode.Redirect
        );
        (await page.OpenAccountAsync($"duakali{person.Number}@contoh.id")).Shows(
            HttpStatusCode.NotFound
        );
        await using var db = host.Db();
        Assert.Equal(1, await db.Accounts.CountAsync(account => account.PersonId == person.Id));
    }

    [Fact]
    public async Task After_fourteen_days_a_code_opens_nothing_and_says_what_to_do()
    {
        var (_, coordinator, person) = await host.HereAsync("72.04");
        var (_, path) = await coordinator.InviteAsync(person);
        await using (var db = host.Db())
        {
            // As if it had been made so long ago; the clock of the others stands still.
            var past = host.Now - TimeSpan.FromMinutes(1);
            await db
                .Invitations.Where(row => row.PersonId == person.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.ExpiresAt, past));
        }

        var over = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Assert.Contains("Mintalah kode baru", over.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_code_takes_the_place_of_the_one_before()
    {
        var (_, coordinator, person) = await host.HereAsync("72.05");
        var (_, first) = await coordinator.InviteAsync(person);
        var (_, second) = await coordinator.InviteAsync(person);
        (await host.Stranger().OpenAsync(first)).Shows(HttpStatusCode.NotFound);
        (await host.Stranger().OpenAsync(second)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_from_paper_may_be_typed_with_capitals_and_hyphens()
    {
        var (_, coordinator, person) = await host.HereAsync("72.06");
        var (_, path) = await coordinator.InviteAsync(person);
        var typed = Invitation.Grouped(path["/enter/".Length..]).ToUpperInvariant();
        var visitor = host.Stranger();
        var asked = (await visitor.OpenAsync("/enter")).Form("Lanjut").Fill("Kode", typed);
        var page = (await (await asked.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains(person.Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_form_is_told_beside_its_fields_and_the_code_stays_good()
    {
        var (_, coordinator, person) = await host.HereAsync("72.07");
        var taken = await host.Given.AddressOfAsync(await host.Given.PersonAsync());
        var (_, path) = await coordinator.InviteAsync(person);
        var page = await host.Stranger().OpenAsync(path);
        var wrong = await page.Form("Buka akun")
            .Fill("E-mail", taken)
            .Fill("Kata sandi baru", "12345")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("sudah punya akun", wrong.ErrorOf("E-mail"), StringComparison.Ordinal);
        Assert.Contains(
            "terlalu pendek",
            wrong.ErrorOf("Kata sandi baru"),
            StringComparison.Ordinal
        );
        Assert.Equal(taken, wrong.Form("Buka akun").ValueOf("E-mail"));
        (await wrong.OpenAccountAsync($"benar{person.Number}@contoh.id")).Shows(
            HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task By_mail_it_goes_to_the_address_on_record_only_when_wished()
    {
        var (_, coordinator, person) = await host.HereAsync("72.08");
        await coordinator.InviteAsync(person);
        await using var db = host.Db();
        Assert.DoesNotContain(person.Name, await TextsAsync(), StringComparison.Ordinal);
        var (_, path) = await coordinator.InviteAsync(person, byMail: true);
        Assert.Contains(path, await TextsAsync(), StringComparison.Ordinal);

        async Task<string> TextsAsync() =>
            string.Join('\n', await db.Letters.Select(letter => letter.Text).ToListAsync());
    }

    [Fact]
    public async Task Nobody_makes_a_key_for_roles_that_they_could_not_give()
    {
        var (region, coordinator, person) = await host.HereAsync("72.09");
        await host.Given.GrantAsync(person, Role.HeadOfRegion, region.Scope);
        (await coordinator.OpenAsync(PeopleLinks.Invite(person.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await coordinator.PostAsync(PeopleLinks.Invite(person.Number))).Shows(
            HttpStatusCode.Conflict
        );
        Assert.DoesNotContain(
            "Undang masuk",
            (await coordinator.OpenAsync(PeopleLinks.To(person.Number))).Text,
            StringComparison.Ordinal
        );
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await manager.OpenAsync(PeopleLinks.Invite(person.Number))).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_region_cannot_even_see_whom_to_invite()
    {
        var (_, _, person) = await host.HereAsync("72.10");
        var (_, elsewhere, _) = await host.HereAsync("72.11");
        (await elsewhere.OpenAsync(PeopleLinks.Invite(person.Number))).Shows(
            HttpStatusCode.NotFound
        );
        (await elsewhere.PostAsync(PeopleLinks.Invite(person.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }
}
