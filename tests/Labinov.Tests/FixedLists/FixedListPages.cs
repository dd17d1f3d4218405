using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.FixedLists;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.FixedLists;

/// <summary>A lab with a unit, its coordinator, and the way to a signed list.</summary>
public abstract class FixedListPages(LabHost host) : IClassFixture<LabHost>
{
    protected LabHost Host => host;

    protected sealed record Place(Region Region, Lab Lab, Organisation Unit, Browser Coordinator);

    protected async Task<Place> PlaceAsync(string code = "72.09")
    {
        var region = await Host.Given.RegionAsync(code);
        var lab = await Host.Given.LabAsync(region);
        var unit = await Host.Given.UnitAsync(region);
        await Host.Given.ParticipatesAsync(lab, unit);
        return new(region, lab, unit, await Host.AsAsync(Role.LocusCoordinator, region.Scope));
    }

    protected async Task<Idea> ChosenAsync(Place place, string title) =>
        await Host.Given.ChosenAsync(place.Unit, place.Lab, title);

    protected static Form Signed(Page page, string button, string number = "188.45/300/2026") =>
        page.Form(button)
            .Fill("Nomor surat", number)
            .Fill("Tanggal penetapan", "2026-11-20")
            .Fill("Penanda tangan", "Bupati Tojo Una-Una")
            .Attach("Pindaian surat", "surat.pdf", Encoding.ASCII.GetBytes("%PDF-1.7 surat"));

    protected async Task<Page> FixedAsync(Place place)
    {
        var form = Signed(
            await place.Coordinator.OpenAsync(FixedListsLinks.Fix(place.Lab.Number)),
            "Tetapkan dan kunci"
        );
        return await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
    }
}
