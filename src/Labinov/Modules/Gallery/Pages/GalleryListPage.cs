using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>The list, its export and its feed take the same words in their addresses.</summary>
public abstract class GalleryListPage : LabinovPage
{
    private GalleryFilter? filter;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Search as typed, correct nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Exact { get; set; }

    public GalleryFilter Filter =>
        filter ??= GalleryFilter.Read(Q, Province, Region, Year, Kind, Unit, Sort, Exact);
}
