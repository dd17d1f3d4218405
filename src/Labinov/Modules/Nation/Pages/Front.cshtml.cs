using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Gallery;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Nation.Pages;

/// <summary>What a head of region sees first: the promise, a search, numbers with their sources, the map, what was newly shown.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown | Outside.Counted)]
public sealed class FrontModel(LabinovDb db, Words words) : LabinovPage
{
    private const int Cards = 6;

    public IReadOnlyList<PublishedHeadline> Published { get; private set; } = [];

    public FrontNumbers Numbers { get; private set; } = new([], []);

    public IReadOnlyList<ExhibitRow> Newest { get; private set; } = [];

    public IReadOnlyList<Tile> Tiles =>
        [
            .. Numbers.Provinces.Select(province => new Tile(
                province.Code,
                province.Name,
                province.Value,
                words.Many("nation.front.map.count", province.Value),
                Url.Content("~" + GalleryLinks.List(new GalleryFilter { Province = province.Code }))
            )),
        ];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Published = Three(await db.HeadlinesAsync(cancel));
        Numbers = await FrontNumbers.ReadAsync(db, cancel);
        Newest = await db.NewestExhibitsAsync(Cards, cancel);
    }

    // Regions, ideas, and what became of them: the essay's whole, and the lab that was looked at again after the longest time.
    private static List<PublishedHeadline> Three(IReadOnlyList<PublishedHeadline> all) =>
        [
            .. new[]
            {
                all.FirstOrDefault(row => row.Figure.Measure == Measure.Regions),
                all.FirstOrDefault(row => row.Figure.Measure == Measure.Ideas),
                all.LastOrDefault(row => row.Kind == Headline.StillRunning),
            }.OfType<PublishedHeadline>(),
        ];
}
