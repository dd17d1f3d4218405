using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Proposals;

/// <summary>A citizen brings something without an account, and reads by the number what became of it.</summary>
public sealed class ProposalTests(LabHost host) : IClassFixture<LabHost>
{
    private const string OneLine = "Dalam satu kalimat";

    private sealed record Place(Region Region, Organisation Unit);

    private async Task<Place> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        return new(region, await host.Given.UnitAsync(region));
    }

    private async Task<string> SentAsync(Region region)
    {
        var found = await (await host.Stranger().OpenAsync(ProposalsLinks.Begin))
            .Form("Cari daerah")
            .Fill("Nama kabupaten, kota, atau provinsi", region.Name)
            .SendAsync();
        var form = (await found.ClickAsync(region.Name))
            .Form("Kirim usulan")
            .Tick("Ide")
            .Fill(OneLine, "Janji temu lewat telepon")
            .Fill("Ceritakan", "Antrean surat pindah bisa diganti janji.")
            .Fill("Nama", "Warga Contoh")
            .Fill("Telepon atau e-mail", "0812-3456");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        return (await form.SendAsync()).Shows(HttpStatusCode.Redirect).RedirectsTo;
    }

    [Fact]
    public async Task A_citizen_sends_a_proposal_once_and_finds_it_again_by_its_number()
    {
        var place = await PlaceAsync();
        var address = await SentAsync(place.Region);
        await using var db = host.Db();
        var proposal = await db.Proposals.SingleAsync(row =>
            row.Title == "Janji temu lewat telepon"
        );
        Assert.Equal(["ProposalSent"], await host.LedgerOfAsync(proposal.Id.Value));
        Assert.EndsWith(Ticket.Spoken(proposal.Ticket), address, StringComparison.Ordinal);
        var page = await host.Stranger().OpenAsync(address);
        Assert.Contains("Jawaban dijanjikan paling lambat", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Warga Contoh", page.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("0812-3456", page.AllText, StringComparison.Ordinal);
        Assert.Contains(
            "no-store",
            $"{page.Response.Headers.CacheControl}",
            StringComparison.Ordinal
        );
        var back = await (await host.Stranger().OpenAsync(ProposalsLinks.Begin))
            .Form("Baca jawabannya")
            .Fill("Nomor usulan", Ticket.Spoken(proposal.Ticket).ToUpperInvariant())
            .SendAsync();
        Assert.Equal(address, back.Shows(HttpStatusCode.Redirect).RedirectsTo);
        var none = await (await host.Stranger().OpenAsync(ProposalsLinks.Begin))
            .Form("Baca jawabannya")
            .Fill("Nomor usulan", "aaaaa-bbbbb")
            .SendAsync();
        Assert.NotEmpty(none.ErrorOf("Nomor usulan"));
        (await host.Stranger().OpenAsync("/propose/aaaaa-bbbbb")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_citizen_forgot_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var again = await (await host.Stranger().OpenAsync(ProposalsLinks.For(place.Region.Code)))
            .Form("Kirim usulan")
            .Fill("Ceritakan", "Sudah ditulis.")
            .SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf(OneLine));
        Assert.NotEmpty(again.ErrorOf("Apa yang Anda usulkan?"));
        Assert.Equal("Sudah ditulis.", again.Form("Kirim usulan").ValueOf("Ceritakan"));
    }
}
