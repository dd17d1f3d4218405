using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Commitments;

/// <summary>Heads of units sign: on their own phone, by a link, on a sheet that is scanned.</summary>
public sealed partial class SigningTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(Region Region, Lab Lab, Organisation[] Units, Charter Charter);

    private async Task<Place> PlaceAsync(int units = 3)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var joined = new List<Organisation>();
        for (var i = 0; i < units; i++)
        {
            var unit = await host.Given.UnitAsync(region);
            await host.Given.TakingPartAsync(lab, unit);
            joined.Add(unit);
        }

        return new(region, lab, [.. joined], await host.Given.CharterAsync(lab));
    }

    private async Task<List<Signature>> OfAsync(Place place)
    {
        await using var db = host.Db();
        return await db.Signatures.Where(row => row.LabId == place.Lab.Id).ToListAsync();
    }

    [Fact]
    public async Task A_head_signs_on_their_own_phone_once()
    {
        var place = await PlaceAsync();
        var head = await host.Given.PersonAsync(
            Role.UnitHead,
            place.Units[0].Scope,
            "dr. Kepala Dinas"
        );
        var browser = await host.AsAsync(head);
        var page = (await browser.OpenAsync(CommitmentsLinks.Sign(place.Lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains(
            "Kami memberi waktu dan izin mencoba.",
            page.Text,
            StringComparison.Ordinal
        );
        var unticked = await page.Form("Tanda tangani")
            .Fill("Bertindak sebagai", "Definitive")
            .SendAsync();
        Assert.NotEmpty(unticked.Shows(HttpStatusCode.BadRequest).ErrorOf("Saya berjanji"));
        var form = page.Form("Tanda tangani")
            .Fill("Bertindak sebagai", "Definitive")
            .Tick("Saya berjanji");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var signature = Assert.Single(await OfAsync(place));
        Assert.Equal(
            (SignedHow.Here, "dr. Kepala Dinas", Capacity.Definitive),
            (signature.How, signature.Name!, signature.As!.Value)
        );
        Assert.Equal("CharterSigned", (await host.LedgerOfAsync(place.Lab.Id.Value))[^1]);
        var open = await host.Stranger().OpenAsync(CommitmentsLinks.Charter(place.Lab.Number));
        Assert.Contains($"Pimpinan {place.Units[0].Name}", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Units[1].Name, open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kepala Dinas", open.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_prepares_and_never_signs()
    {
        var place = await PlaceAsync();
        var browser = await host.AsAsync(Role.UnitOperator, place.Units[0].Scope);
        (await browser.OpenAsync(CommitmentsLinks.Sign(place.Lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await browser.PostAsync(CommitmentsLinks.Sign(place.Lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var scan = await browser.OpenAsync(CommitmentsLinks.Scan(place.Lab.Number));
        Assert.Contains(place.Units[0].Name, scan.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Units[1].Name, scan.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_shows_the_text_and_signs_only_when_the_form_is_sent()
    {
        var place = await PlaceAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var made = await (await coordinator.OpenAsync(CommitmentsLinks.Links(place.Lab.Number)))
            .Form("Buat tautan")
            .Tick(place.Units[1].Name)
            .SendAsync();
        var shown = await made.FollowAsync();
        var link = new Uri(shown.Document.QuerySelector(".key-code")!.TextContent).AbsolutePath;
        Assert.DoesNotContain(
            link,
            (await coordinator.OpenAsync(CommitmentsLinks.Links(place.Lab.Number))).Body,
            StringComparison.Ordinal
        );
        var page = (await host.Stranger().OpenAsync(link)).Shows(HttpStatusCode.OK);
        await host.Stranger().OpenAsync(link);
        Assert.Empty(await OfAsync(place));
        var form = page.Form("Tanda tangani")
            .Fill("Nama Anda", "Drs. Tanpa Akun")
            .Fill("Bertindak sebagai", "Plh")
            .Fill("Nomor dan tanggal surat", "800/12/2026")
            .Tick("Saya berjanji");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var signature = Assert.Single(await OfAsync(place));
        Assert.Equal(
            (SignedHow.ByLink, "Drs. Tanpa Akun", "800/12/2026"),
            (signature.How, signature.Name!, signature.Letter!)
        );
        Assert.Null(signature.ById);
        var after = await host.Stranger().OpenAsync(link);
        Assert.Contains("sudah dipakai", after.Text, StringComparison.Ordinal);
        (await host.Stranger().OpenAsync("/sign/salah")).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_is_over_after_its_days()
    {
        var place = await PlaceAsync();
        var code = await host.Given.SigningLinkAsync(place.Lab, place.Charter, place.Units[0]);
        await using var db = host.Db();
        await db.SigningLinks.ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.ExpiresAt, host.Now)
        );
        var page = await host.Stranger().OpenAsync(CommitmentsLinks.SignWith(code));
        Assert.Contains("tidak berlaku lagi", page.Text, StringComparison.Ordinal);
        (
            await host.Stranger()
                .PostAsync(
                    CommitmentsLinks.SignWith(code),
                    ("Name", "Kepala"),
                    ("As", "Definitive"),
                    ("Promised", "true")
                )
        ).Shows(HttpStatusCode.Conflict);
        Assert.Empty(await OfAsync(place));
    }
}
