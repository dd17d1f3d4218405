using System.Linq.Expressions;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery;

/// <summary>An exhibit as a list, a feed, an export or the front door reads it.</summary>
/// <param name="Year">0 when nobody knows.</param>
/// <param name="Doc">Grows with the time of showing.</param>
public sealed record ExhibitRow(
    int Number,
    string Title,
    string TitleKey,
    string Summary,
    InnovationKind? Kind,
    IdeaState State,
    int Year,
    InnovatorGroup? Group,
    string? RegionCode,
    string? RegionName,
    string? ProvinceName,
    string UnitName,
    OrganisationKind UnitKind,
    string? Indicator,
    string? Before,
    string? After,
    DateTime PublishedAt,
    DateTime UpdatedAt,
    int Supports,
    int Comments,
    long Doc
)
{
    /// <summary>Both numbers are told, so the change can be shown.</summary>
    public bool HasChange => Before is not null && After is not null;
}

public static class ExhibitRows
{
    // Kept, for a tree of this size costs more to build than the row to read.
    private static readonly Expression<Func<Exhibit, ExhibitRow>> Row = exhibit => new ExhibitRow(
        exhibit.Number,
        exhibit.Title,
        exhibit.TitleKey,
        exhibit.Summary,
        exhibit.Kind,
        exhibit.State,
        exhibit.Year,
        exhibit.Group,
        exhibit.RegionCode,
        exhibit.RegionName,
        exhibit.ProvinceName,
        exhibit.UnitName,
        exhibit.UnitKind,
        exhibit.Indicator,
        exhibit.Before,
        exhibit.After,
        exhibit.PublishedAt,
        exhibit.UpdatedAt,
        exhibit.Supports,
        exhibit.Comments,
        exhibit.DocId
    );

    public static IQueryable<ExhibitRow> Rows(this IQueryable<Exhibit> exhibits) =>
        exhibits.Select(Row);
}
