using Labinov.Data.Search;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>Rows of the gallery and the words by which they were found.</summary>
public sealed record ExhibitRowsView(IReadOnlyList<ExhibitRow> Rows, Sought? Sought)
{
    /// <summary>By what a row was found, where its title and its sentence do not show it; null when they do, or nothing was sought.</summary>
    public string? FoundBy(ExhibitRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Sought is null or { IsEmpty: true } ? null
            : Sought.IsNumber(row.Number) ? "number"
            : Highlight.Has(row.Title, Sought) || Highlight.Has(row.Summary, Sought) ? null
            : Highlight.Has(row.UnitName, Sought) ? "office"
            : Highlight.Has(GalleryText.Where(row.RegionName, row.ProvinceName), Sought) ? "place"
            : "text";
    }
}
