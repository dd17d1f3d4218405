using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Gallery;

/// <summary>Fifty innovations of two regions, some with the same title, year and moment, so that every order has ties.</summary>
internal sealed record GalleryCorpus(Region Here, Region There, IReadOnlyList<Idea> Ideas)
{
    public const int Size = 50;

    public static async Task<GalleryCorpus> SowAsync(LabHost host)
    {
        var here = await host.Given.RegionAsync("72.09");
        var there = await host.Given.RegionAsync("32.07");
        Organisation[] units =
        [
            await host.Given.UnitAsync(here, "Dinas Uji Coba"),
            await host.Given.UnitAsync(
                there,
                "Puskesmas Uji Coba",
                kind: OrganisationKind.HealthCentre
            ),
        ];
        var ideas = new List<Idea>();
        for (var i = 0; i < Size; i++)
        {
            ideas.Add(
                host.Given.Known(
                    units[i % 2],
                    i % 5 == 0 ? "Layanan izin keliling" : $"Inovasi ke-{i:00}",
                    i % 3 == 0 ? InnovationKind.Technology : InnovationKind.Method,
                    i % 10 == 9 ? null : 2015 + (i % 7),
                    i % 2 == 0 ? "Pengurusan perizinan tanpa tatap muka." : "Posyandu lansia.",
                    at: host.Now.AddHours(-(i / 3))
                )
            );
        }

        await using (var db = host.Db())
        {
            db.AddRange(ideas);
            await db.SaveChangesAsync();
        }

        await host.SettleAsync();
        return new GalleryCorpus(here, there, ideas);
    }

    /// <summary>The numbers of the innovations on a page, in its order.</summary>
    public static List<int> Numbers(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll(".rows .row-title a")
                .Select(link =>
                    int.Parse(
                        link.GetAttribute("href")!.Split('/')[^2],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
        ];
}
