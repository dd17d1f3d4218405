using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <summary>One scan signs for many, and a tick by mistake is taken back.</summary>
public sealed class ScanSigningTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

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
    public async Task One_scan_signs_for_many_and_a_mistaken_tick_is_taken_back()
    {
        var place = await PlaceAsync(4);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var form = (await coordinator.OpenAsync(CommitmentsLinks.Scan(place.Lab.Number)))
            .Form("Catat tanda tangan")
            .Fill("Tanggal di lembar", "2026-11-24")
            .Tick(place.Units[0].Name)
            .Tick(place.Units[1].Name)
            .Tick(place.Units[2].Name)
            .Attach("Pindaian", "spanduk.png", Png);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var signed = await OfAsync(place);
        Assert.Equal(3, signed.Count);
        Assert.Single(signed.Select(row => row.ScanId).Distinct());
        Assert.All(signed, row => Assert.Equal(SignedHow.OnPaper, row.How));

        var withdraw = CommitmentsLinks.Withdraw(place.Lab.Number, place.Units[0].Number);
        var page = (await coordinator.OpenAsync(withdraw)).Shows(HttpStatusCode.OK);
        Assert.NotEmpty(
            (await page.Form("Cabut tanda tangan").SendAsync())
                .Shows(HttpStatusCode.BadRequest)
                .ErrorOf("Alasan")
        );
        (await page.Form("Cabut tanda tangan").Fill("Alasan", "Salah centang").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        (await coordinator.OpenAsync(withdraw)).Shows(HttpStatusCode.NotFound);
        Assert.Equal("SignatureWithdrawn", (await host.LedgerOfAsync(place.Lab.Id.Value))[^1]);
        var charter = await coordinator.OpenAsync(CommitmentsLinks.Charter(place.Lab.Number));
        Assert.Contains("Ditandatangani 2 dari 4 unit", charter.Text, StringComparison.Ordinal);
        // The unit may sign after all; the withdrawn word lies beside it.
        await host.Given.SignedAsync(place.Charter, place.Units[0]);
        Assert.Equal(4, (await OfAsync(place)).Count);
    }

    [Fact]
    public async Task What_is_no_scan_is_refused_and_the_ticks_stay()
    {
        var place = await PlaceAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var again = (
            await (await coordinator.OpenAsync(CommitmentsLinks.Scan(place.Lab.Number)))
                .Form("Catat tanda tangan")
                .Tick(place.Units[0].Name)
                .Attach("Pindaian", "lembar.png", "MZ bukan gambar"u8.ToArray())
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Pindaian"));
        Assert.Equal("on", again.Form("Catat tanda tangan").ValueOf(place.Units[0].Name));
        Assert.Empty(await OfAsync(place));
    }
}
