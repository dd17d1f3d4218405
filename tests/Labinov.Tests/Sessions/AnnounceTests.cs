using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>A meeting that is planned, moved or cancelled reaches those who take part, once each, and nobody else.</summary>
public sealed class AnnounceTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<List<(string To, string Subject, string Text)>> MailsAsync(string title)
    {
        await host.SettleAsync();
        await using var db = host.Db();
        var mails = await db
            .Letters.Where(letter => letter.Subject.Contains(title))
            .Select(letter => new
            {
                letter.To,
                letter.Subject,
                letter.Text,
            })
            .ToListAsync();
        return mails.ConvertAll(mail => (mail.To, mail.Subject, mail.Text));
    }

    [Fact]
    public async Task Heads_members_operators_coaches_and_coordinators_get_one_mail_each()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var (unit, away) = (await host.Given.UnitAsync(region), await host.Given.UnitAsync(region));
        var ofUnit = new Scope(ScopeKind.Unit, unit.Id.Value);
        // Head by list and by role: told once all the same.
        var head = await host.Given.PersonAsync(Role.UnitHead, ofUnit);
        var member = await host.Given.PersonAsync();
        var operates = await host.Given.PersonAsync(Role.UnitOperator, ofUnit);
        var coach = await host.Given.PersonAsync(Role.Facilitator, lab.Scope);
        await host.Given.TakingPartAsync(lab, unit, head, member);
        var stranger = await host.Given.PersonAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, away.Id.Value)
        );
        await host.Given.SessionAsync(lab, "Klinik kabar");
        var mails = await MailsAsync("Klinik kabar");
        foreach (var person in new[] { head, member, operates, coach })
        {
            var address = await host.Given.AddressOfAsync(person);
            var mail = Assert.Single(mails, mail => mail.To == address);
            Assert.Equal("Undangan sesi: Klinik kabar", mail.Subject);
            Assert.Contains(
                "Jumat, 27 November 2026, 08.00–12.00 WITA",
                mail.Text,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("rapat.contoh.id", mail.Text, StringComparison.Ordinal);
        }

        var other = await host.Given.AddressOfAsync(stranger);
        Assert.DoesNotContain(mails, mail => mail.To == other);
    }

    [Fact]
    public async Task Planned_and_cancelled_at_once_is_one_mail_with_the_reason()
    {
        var lab = await host.Given.LabAsync();
        var coach = await host.Given.PersonAsync(Role.Facilitator, lab.Scope);
        var session = await host.Given.SessionAsync(lab, "Klinik batal");
        await using (var db = host.Db())
        {
            var row = await db.Sessions.SingleAsync(one => one.Id == session.Id);
            row.Cancel(Given.Manager, await host.Given.FactsAsync(lab), "Ombak tinggi", host.Now);
            await db.SaveChangesAsync();
        }

        var address = await host.Given.AddressOfAsync(coach);
        var mail = Assert.Single(await MailsAsync("Klinik batal"), one => one.To == address);
        Assert.Equal("Dibatalkan: Klinik batal", mail.Subject);
        Assert.Contains("Ombak tinggi", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lies_behind_is_told_to_nobody()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.PersonAsync(Role.Facilitator, lab.Scope);
        await host.Given.SessionAsync(lab, "Klinik lampau", hours: -30);
        Assert.Empty(await MailsAsync("Klinik lampau"));
    }

    [Fact]
    public async Task The_desk_shows_what_comes_within_two_weeks_and_says_what_moved()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        await host.Given.SessionAsync(lab, "Klinik tetap");
        var moved = await host.Given.SessionAsync(lab, "Klinik pindah");
        await host.Given.SessionAsync(lab, "Klinik jauh", hours: 24 * 40);
        await using (var db = host.Db())
        {
            var row = await db.Sessions.SingleAsync(one => one.Id == moved.Id);
            row.Revise(
                Given.Manager,
                await host.Given.FactsAsync(lab),
                new SessionFrame(
                    StageKind.Diagnose,
                    "Klinik pindah",
                    moved.StartsAt.AddDays(1),
                    moved.EndsAt.AddDays(1),
                    "Aula",
                    null
                ),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        var desk = await coach.OpenAsync("/desk");
        Assert.Contains("Klinik tetap", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Hadiri sesi pada", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Jadwal berubah", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Klinik jauh", desk.Text, StringComparison.Ordinal);

        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        Assert.DoesNotContain(
            "Klinik tetap",
            (await other.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }
}
