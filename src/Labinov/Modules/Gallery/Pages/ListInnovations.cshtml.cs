using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>The public gallery: searched by stem, narrowed, sorted, walked by key, taken along as a file or a feed.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListInnovations(LabinovDb db, PublicFace face, KeptReads kept, Words words)
    : GalleryListPage
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    /// <summary>The form is the same for all who ask the same, in this language, until a count in it moves.</summary>
    public string FormKey => $"{Request.PathBase}{Request.QueryString} {face.Of(Outside.Shown)}";

    public GalleryPage Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Provinces { get; private set; } = [];

    /// <summary>Within the chosen province; empty while none is chosen.</summary>
    public IReadOnlyList<Choice> Regions { get; private set; } = [];

    public IReadOnlyList<Chip> Chips { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Found = await db.GalleryAsync(Filter, After, Before, kept, cancel);
        var places = await kept.ReadAsync(
            $"gallery.places {CultureInfo.CurrentUICulture.Name} {Filter.Province}",
            Outside.Shown,
            () => PlacesAsync(cancel)
        );
        Provinces = [.. places.Where(place => place.Value.Length == 2)];
        Regions = [.. places.Where(place => place.Value.Length > 2)];
        Chips = [.. ChipsOf(places)];
        // What the address said wrongly is not shown as if it counted.
        (Q, Province, Region) = (Filter.Sought.Text, Filter.Province, Filter.Region);
        (Year, Kind, Unit) = (
            Filter.Year?.ToString(CultureInfo.InvariantCulture),
            Filter.Kind is { } kind ? Code.Of(kind) : null,
            Filter.UnitKind is { } unit ? Code.Of(unit) : null
        );
        Sort = Code.Of(Filter.Sort);
    }

    public IEnumerable<Choice> Kinds =>
        Enum.GetValues<InnovationKind>().Select(kind => new Choice(Code.Of(kind), words.Of(kind)));

    public IEnumerable<Choice> UnitKinds =>
        Enum.GetValues<OrganisationKind>()
            .Select(kind => new Choice(Code.Of(kind), words.Of(kind)));

    public IEnumerable<Choice> Sorts =>
        Enum.GetValues<GallerySort>()
            .Where(sort => sort != GallerySort.Relevance || !Filter.Sought.IsBlank)
            .OrderByDescending(sort => sort == GallerySort.Relevance)
            .Select(sort => new Choice(Code.Of(sort), words.Of(sort)));

    /// <summary>How many there are, never counted beyond a thousand.</summary>
    public string Count =>
        Found.List.IsMore
            ? words["gallery.count.more", Formats.Number(Paged<ExhibitRow>.CountLimit)]
            : words.Many("gallery.count", Found.List.Count);

    /// <summary>The filter without one of its parts, as a link that takes it away.</summary>
    /// <param name="Path">Without language prefix.</param>
    public sealed record Chip(string Text, string Path);

    // One query: the provinces with how much is shown of each, and the regions of the chosen one.
    private async Task<List<Choice>> PlacesAsync(CancellationToken cancel)
    {
        var within = Filter.Province is { } province ? province + "." : "-";
        var places = await db
            .Regions.Where(region =>
                region.Kind == RegionKind.Province || region.Code.StartsWith(within)
            )
            .OrderBy(region => region.Code)
            .Select(region => new
            {
                region.Code,
                region.Name,
                Count = db
                    .ProvinceTallies.Where(tally => tally.ProvinceCode == region.Code)
                    .Select(tally => (int?)tally.Count)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return places.ConvertAll(place => new Choice(
            place.Code,
            place.Count is { } count and > 0
                ? $"{place.Name} ({Formats.Number(count)})"
                : place.Name
        ));
    }

    private IEnumerable<Chip> ChipsOf(List<Choice> places)
    {
        if (!Filter.Sought.IsBlank)
        {
            yield return To(
                $"“{Filter.Sought.Text}”",
                Filter with
                {
                    Sought = GalleryFilter.None.Sought,
                    Asked = Filter.Asked == GallerySort.Relevance ? null : Filter.Asked,
                }
            );
        }

        if (Filter.Region is { } region)
        {
            yield return To(NameOf(region), Filter with { Region = null });
        }

        if (Filter.Province is { } province)
        {
            yield return To(NameOf(province), Filter with { Province = null, Region = null });
        }

        if (Filter.Year is { } year)
        {
            yield return To(words["gallery.chip.year", year], Filter with { Year = null });
        }

        if (Filter.Kind is { } kind)
        {
            yield return To(words.Of(kind), Filter with { Kind = null });
        }

        if (Filter.UnitKind is { } unit)
        {
            yield return To(words.Of(unit), Filter with { UnitKind = null });
        }

        static Chip To(string text, GalleryFilter without) => new(text, GalleryLinks.List(without));

        string NameOf(string code) =>
            places.Find(place => place.Value == code) is { } place
                ? place.Text.Split(" (")[0]
                : code;
    }
}
