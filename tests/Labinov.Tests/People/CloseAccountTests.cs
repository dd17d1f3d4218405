using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.People;

/// <summary>Somebody has left, or lost a phone: whoever could let them in locks the door at once.</summary>
public sealed class CloseAccountTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_closed_account_ends_every_visit_and_opens_by_no_key_until_it_is_opened_again()
    {
        var (region, coordinator, _) = await host.HereAsync("72.01");
        var unit = await host.Given.UnitAsync(region);
        var person = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var address = await host.Given.AddressOfAsync(person);
        var visitor = await host.AsAsync(person);
        var (_, code) = await coordinator.InviteAsync(person);

        var page = await coordinator.OpenAsync(PeopleLinks.To(person.Number));
        var asked = (await page.ClickAsync("Tutup akun ini")).Shows(HttpStatusCode.OK);
        var done = await (await asked.Form("Tutup akun").SendAsync()).FollowAsync();
        Assert.Contains("sudah ditutup", done.AllText, StringComparison.Ordinal);
        Assert.Contains("tidak ada yang bisa masuk", done.Text, StringComparison.Ordinal);
        (await visitor.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.BadRequest);
        (await host.Stranger().OpenAsync(code)).Shows(HttpStatusCode.NotFound);
        var forgot = (await host.Stranger().OpenAsync("/forgot")).Form("Kirim tautan");
        await forgot.Fill("E-mail", address).SendAsync();
        await using (var db = host.Db())
        {
            Assert.False(await db.Invitations.AnyAsync(row => row.PersonId == person.Id));
        }

        // Neither a code that was on its way nor a page that was still open makes a new way in.
        (await coordinator.OpenAsync(PeopleLinks.Invite(person.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        const string late = "abcdefghjkmnpqrstuvw";
        await host.SaveAsync(
            Invitation.For(person.Id, InvitationKind.NewPassword, late, Invitation.ByMail, host.Now)
        );
        (await host.Stranger().OpenAsync(PeopleLinks.EnterWith(late))).Shows(
            HttpStatusCode.NotFound
        );

        var again = await done.ClickAsync("Buka kembali akun ini");
        await again.Form("Buka kembali akun ini").SendAsync();
        (await visitor.OpenAsync("/desk")).Shows(HttpStatusCode.Redirect);
        (await host.SignInAsync(address)).Shows(HttpStatusCode.Redirect);
        Assert.Equal(
            ["PersonInvited", "AccountClosed", "AccountReopened"],
            await host.LedgerOfAsync(person.Id.Value)
        );
    }

    [Fact]
    public async Task Nobody_closes_the_account_of_somebody_whose_roles_they_could_not_give()
    {
        var (region, coordinator, _) = await host.HereAsync("72.02");
        var unit = await host.Given.UnitAsync(region);
        var manager = await host.Given.PersonAsync(
            Role.ProgrammeManager,
            Scope.Nation,
            unit: unit.Id
        );
        var path = PeopleLinks.Account(manager.Number);
        (await coordinator.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await coordinator.PostAsync(path)).Shows(HttpStatusCode.Conflict);
        var self = await host.AsAsync(manager);
        (await self.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        await using var db = host.Db();
        Assert.Null(
            await db
                .Accounts.Where(row => row.PersonId == manager.Id)
                .Select(row => row.ClosedAt)
                .SingleAsync()
        );
    }

    [Fact]
    public async Task Who_has_no_account_has_none_to_close()
    {
        var (region, coordinator, _) = await host.HereAsync("72.03");
        var unit = await host.Given.UnitAsync(region);
        var guest = await host.Given.WalkInAsync(unit: unit.Id);
        (await coordinator.OpenAsync(PeopleLinks.Account(guest.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }
}
