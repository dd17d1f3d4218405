using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Proposals;

/// <summary>A region shows what its citizens brought, one by one and in edited words, never who brought it.</summary>
public sealed class PublishProposalTests(LabHost host) : IClassFixture<LabHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_shown_until_a_keeper_has_edited_and_published_it()
    {
        var (region, keeper) = await PlaceAsync("72.10");
        var proposal = await host.Given.ProposalAsync(region, title: "Antrean loket");
        var empty = await ListAsync(region);
        Assert.DoesNotContain("Antrean loket", empty.Text, StringComparison.Ordinal);
        var shown = await keeper.OpenAsync(ProposalsLinks.To(proposal.Number));
        var form = (await shown.ClickAsync("Tampilkan untuk umum"))
            .Form("Tampilkan")
            .Fill("Judul untuk umum", "Antrean di loket")
            .Fill("Teks untuk umum", "Warga mengusulkan janji temu.");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        var list = await ListAsync(region);
        Assert.Contains("Antrean di loket", list.Text, StringComparison.Ordinal);
        Assert.Contains("Warga mengusulkan janji temu.", list.Text, StringComparison.Ordinal);
        Assert.Contains("Belum dijawab.", list.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Warga Contoh", "0812", proposal.Text, "Desa Contoh" })
        {
            Assert.DoesNotContain(secret, list.AllText, StringComparison.Ordinal);
        }

        Assert.Equal(
            ["ProposalPublished", "ProposalSent"],
            (await host.LedgerOfAsync(proposal.Id.Value)).Order(StringComparer.Ordinal)
        );
        var ticket = await host.Stranger().OpenAsync(ProposalsLinks.Answer(proposal.Ticket));
        Assert.Contains("tanpa nama dan kontak Anda", ticket.Text, StringComparison.Ordinal);
        (await ticket.ClickAsync("Baca usulan warga lain")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_text_that_tells_who_sent_it_is_refused_beside_its_field_and_kept()
    {
        var (region, keeper) = await PlaceAsync();
        var proposal = await host.Given.ProposalAsync(region);
        var page = await keeper.OpenAsync(ProposalsLinks.Publish(proposal.Number));
        foreach (
            var telling in new[] { "Kata warga contoh, antrean lama.", "Hubungi 0812 0000 saja." }
        )
        {
            var refused = await page.Form("Tampilkan").Fill("Teks untuk umum", telling).SendAsync();
            refused.Shows(HttpStatusCode.BadRequest);
            Assert.Contains(
                "Nama atau kontak pengirim",
                refused.ErrorOf("Teks untuk umum"),
                StringComparison.Ordinal
            );
            Assert.Equal(telling, refused.Form("Tampilkan").ValueOf("Teks untuk umum"));
        }

        Assert.False((await RowAsync(proposal)).IsPublic);
    }

    [Fact]
    public async Task Taken_down_it_is_gone_from_the_list_and_its_words_wait_for_the_next_time()
    {
        var (region, keeper) = await PlaceAsync("72.08");
        var proposal = await host.Given.ProposalAsync(region);
        await PublishAsync(keeper, proposal, "Judul umum");
        var page = await keeper.OpenAsync(ProposalsLinks.Publish(proposal.Number));
        (await page.Form("Turunkan dari daftar umum").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.DoesNotContain(
            "Judul umum",
            (await ListAsync(region)).Text,
            StringComparison.Ordinal
        );
        page = await keeper.OpenAsync(ProposalsLinks.Publish(proposal.Number));
        Assert.Equal("Judul umum", page.Form("Tampilkan").ValueOf("Judul untuk umum"));
        Assert.Contains("ProposalTakenDown", await host.LedgerOfAsync(proposal.Id.Value));
    }

    [Fact]
    public async Task An_answer_to_what_is_public_is_public_and_may_not_name_the_sender_either()
    {
        var (region, keeper) = await PlaceAsync();
        var proposal = await host.Given.ProposalAsync(region);
        await PublishAsync(keeper, proposal, "Judul umum");
        var page = await keeper.OpenAsync(ProposalsLinks.Decide(proposal.Number));
        var refused = await keeper.PostAsync(
            ProposalsLinks.Decide(proposal.Number),
            ("Version", $"{(await RowAsync(proposal)).Version}"),
            ("Course", "Complaint"),
            ("Answer", "Terima kasih, Warga Contoh.")
        );
        refused.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tampil untuk umum", page.Text, StringComparison.Ordinal);
        (
            await keeper.PostAsync(
                ProposalsLinks.Decide(proposal.Number),
                ("Version", $"{(await RowAsync(proposal)).Version}"),
                ("Course", "Complaint"),
                ("Answer", "Terima kasih, sudah berjalan.")
            )
        ).Shows(HttpStatusCode.Redirect);
        Assert.Contains(
            "Terima kasih, sudah berjalan.",
            (await ListAsync(region)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Units_and_other_regions_do_not_publish_and_no_list_shows_another_regions()
    {
        var (region, keeper) = await PlaceAsync();
        var unit = await host.Given.UnitAsync(region);
        var proposal = await host.Given.ProposalAsync(region, unit);
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var path = ProposalsLinks.Publish(proposal.Number);
        (await head.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await head.PostAsync(path, ("PublicTitle", "x"), ("PublicText", "x"))).Shows(
            HttpStatusCode.Forbidden
        );
        var (elsewhere, other) = await PlaceAsync("34.71");
        (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await other.PostAsync(path + "?handler=TakeDown")).Shows(HttpStatusCode.NotFound);
        await PublishAsync(keeper, proposal, "Hanya di sini");
        Assert.DoesNotContain(
            "Hanya di sini",
            (await ListAsync(elsewhere)).Text,
            StringComparison.Ordinal
        );
        (await host.Stranger().OpenAsync(ProposalsLinks.Public("00.00"))).Shows(
            HttpStatusCode.NotFound
        );
    }

    private async Task<(Region Region, Browser Keeper)> PlaceAsync(string code = "72.09")
    {
        var region = await host.Given.RegionAsync(code);
        return (region, await host.AsAsync(Role.LocusCoordinator, region.Scope));
    }

    private static async Task PublishAsync(Browser keeper, Proposal proposal, string title) =>
        (
            await (await keeper.OpenAsync(ProposalsLinks.Publish(proposal.Number)))
                .Form("Tampilkan")
                .Fill("Judul untuk umum", title)
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);

    private Task<Page> ListAsync(Region region) =>
        host.Stranger().OpenAsync(ProposalsLinks.Public(region.Code));

    private async Task<Proposal> RowAsync(Proposal proposal)
    {
        await using var db = host.Db();
        return await db.Proposals.AsNoTracking().SingleAsync(row => row.Id == proposal.Id, Cancel);
    }
}
