using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Gallery;

/// <summary>On a lab's page: what of it is shown to everybody.</summary>
internal sealed class LabExhibits : ILabSection
{
    /// <summary>So many are listed; the others are found in the gallery.</summary>
    public const int Most = 6;

    public int Order => 90;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        var rows = await db.ExhibitsOfAsync(lab, Most, cancel);
        return rows.Count == 0
            ? null
            : new LabSection(
                "gallery.lab.title",
                "/Modules/Gallery/Pages/_Exhibits.cshtml",
                new ExhibitCards(rows, null)
            );
    }
}

/// <summary>What the partial <c>_Exhibits.cshtml</c> draws.</summary>
/// <param name="All">Where the others are, without language prefix; null for no link.</param>
public sealed record ExhibitCards(IReadOnlyList<ExhibitRow> Rows, string? All);
