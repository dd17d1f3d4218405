using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Proposals;

/// <summary>What citizens brought is passed on, answered, and found by nobody else.</summary>
public sealed class AnswerProposalTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(Region Region, Organisation Unit);

    private async Task<Place> PlaceAsync(string code = "72.09")
    {
        var region = await host.Given.RegionAsync(code);
        return new(region, await host.Given.UnitAsync(region));
    }

    [Fact]
    public async Task A_keeper_passes_it_to_a_unit_which_makes_it_an_idea_together_with_the_citizen()
    {
        var place = await PlaceAsync();
        var proposal = await host.Given.ProposalAsync(place.Region);
        var keeper = await host.AsAsync(Role.InnovationAdmin, place.Region.Scope);
        var found = await (await keeper.OpenAsync(ProposalsLinks.Forward(proposal.Number)))
            .Form("Temukan")
            .Fill("Cari unit", place.Unit.Name)
            .SendAsync();
        (await found.Form("Teruskan").Tick(place.Unit.Name).SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        var head = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        Assert.Contains(
            proposal.Title,
            (await head.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var form = (await head.OpenAsync(ProposalsLinks.Decide(proposal.Number)))
            .Form("Simpan jawaban")
            .Tick("Unit mengerjakannya bersama warga")
            .Fill("Jawaban untuk warga", "Kami mulai bulan depan.");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var answered = await db.Proposals.SingleAsync(row => row.Id == proposal.Id);
        var idea = await db.Ideas.SingleAsync(row => row.Id == answered.IdeaId);
        Assert.Equal((IdeaState.Draft, place.Unit.Id), (idea.State, idea.UnitId));
        Assert.Equal(InnovatorGroup.Citizens, idea.Group);
        // The citizen had the idea: whoever takes it up at the office is not its initiator.
        Assert.Equal((null, Proposer.Citizen), (idea.InitiatorId, idea.Proposer));
        Assert.Equal(
            ["ProposalSent", "ProposalForwarded", "ProposalAnswered"],
            await host.LedgerOfAsync(proposal.Id.Value)
        );
        Assert.Contains(
            "Warga Contoh",
            (await head.OpenAsync(IdeasLinks.To(idea.Number, idea.Title))).Text,
            StringComparison.Ordinal
        );
        var read = await host.Stranger().OpenAsync(ProposalsLinks.Answer(proposal.Ticket));
        Assert.Contains("Kami mulai bulan depan.", read.Text, StringComparison.Ordinal);
        Assert.Contains("Draf", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_takes_part_in_a_lab_makes_it_a_problem_there()
    {
        var place = await PlaceAsync();
        var lab = await host.Given.LabAsync(place.Region);
        await host.Given.TakingPartAsync(lab, place.Unit);
        var proposal = await host.Given.ProposalAsync(place.Region, place.Unit);
        var head = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        var shown = await (
            await (await head.OpenAsync(ProposalsLinks.Decide(proposal.Number)))
                .Form("Simpan jawaban")
                .Tick("Unit mengangkatnya menjadi masalah lab")
                .Fill("Jawaban untuk warga", "Masuk daftar lab.")
                .SendAsync()
        ).FollowAsync();
        var problem = await shown.ClickAsync("Menjadi masalah: " + proposal.Title);
        Assert.Contains("Antrean bisa diganti janji.", problem.Text, StringComparison.Ordinal);
        var list = await head.OpenAsync(ProblemsLinks.Of(lab.Number));
        Assert.Contains(proposal.Title, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_possible_is_not_offered_and_a_refusal_needs_a_reason()
    {
        var place = await PlaceAsync();
        var proposal = await host.Given.ProposalAsync(place.Region);
        var keeper = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var page = await keeper.OpenAsync(ProposalsLinks.Decide(proposal.Number));
        Assert.DoesNotContain("menjadi masalah lab", page.Text, StringComparison.Ordinal);
        Assert.Contains("teruskan dulu ke unit", page.Text, StringComparison.Ordinal);
        var form = page.Form("Simpan jawaban")
            .Tick("Tidak diangkat")
            .Fill("Jawaban untuk warga", "Sudah ada sejak tahun lalu.");
        var again = (await form.SendAsync()).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Alasan, kalau tidak diangkat"));
        (
            await again
                .Form("Simpan jawaban")
                .Fill("Alasan, kalau tidak diangkat", "Sudah ada")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        var read = await host.Stranger().OpenAsync(ProposalsLinks.Answer(proposal.Ticket));
        Assert.Contains("Sudah ada sejak tahun lalu.", read.Text, StringComparison.Ordinal);
        var forged = await keeper.PostAsync(
            ProposalsLinks.Decide((await host.Given.ProposalAsync(place.Region)).Number),
            ("Course", "Idea"),
            ("Answer", "Diangkat.")
        );
        forged.Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Another_region_and_a_unit_that_was_not_asked_find_nothing()
    {
        var place = await PlaceAsync();
        var elsewhere = await PlaceAsync("81.03");
        var other = await host.Given.UnitAsync(place.Region);
        var proposal = await host.Given.ProposalAsync(place.Region, place.Unit);
        foreach (
            var (role, scope) in new[]
            {
                (Role.LocusCoordinator, elsewhere.Region.Scope),
                (Role.UnitHead, other.Scope),
                (Role.Innovator, place.Unit.Scope),
            }
        )
        {
            var browser = await host.AsAsync(role, scope);
            (await browser.OpenAsync(ProposalsLinks.To(proposal.Number))).Shows(
                HttpStatusCode.NotFound
            );
            (await browser.OpenAsync(ProposalsLinks.Decide(proposal.Number))).Shows(
                HttpStatusCode.NotFound
            );
        }

        var head = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        (await head.OpenAsync(ProposalsLinks.Forward(proposal.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var list = await head.OpenAsync(ProposalsLinks.All);
        Assert.Contains(proposal.Title, list.Text, StringComparison.Ordinal);
        var csv = await head.OpenAsync(ProposalsLinks.All + "?Format=csv");
        Assert.Contains(proposal.Title, csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Warga Contoh", csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("0812-0000", csv.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_brought_it_is_forgotten_a_while_after_the_answer()
    {
        var place = await PlaceAsync();
        var proposal = await host.Given.ProposalAsync(place.Region);
        var waiting = await host.Given.ProposalAsync(place.Region);
        await using (var db = host.Db())
        {
            var row = await db.Proposals.SingleAsync(one => one.Id == proposal.Id);
            var keeper = await host.Given.PersonAsync();
            row.Decline(
                Given.Keeper(place.Region.Id, keeper.Id.Value),
                DeclineReason.Exists,
                "Sudah ada.",
                host.Now
            );
            await db.SaveChangesAsync();
        }

        await using var later = host.Db();
        await ProposalRetention.Contacts.Forget(later, host.Now.AddDays(1), CancellationToken.None);
        var rows = await later.Proposals.ToDictionaryAsync(row => row.Id);
        Assert.Null(rows[proposal.Id].Contact);
        Assert.Null(rows[proposal.Id].Name);
        Assert.NotNull(rows[waiting.Id].Contact);
    }
}
