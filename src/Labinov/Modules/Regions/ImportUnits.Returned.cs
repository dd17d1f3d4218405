using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>Rows that bear a unit's number came out of an export: only a name may come back changed, the rest is decided on the unit's page.</summary>
public sealed partial class ImportUnits
{
    /// <summary>In a cell by itself it takes the short name away; an empty cell leaves it.</summary>
    private const string Clearing = "-";
    private const int Portion = 500;

    private readonly Dictionary<int, Numbered> numbered = [];
    private readonly Dictionary<int, UnitRenaming> renamed = [];
    private readonly HashSet<int> seenNumbers = [];

    private sealed record Numbered(
        Organisation Unit,
        string? Region,
        string? RegionCode,
        string? Parent,
        string? ParentShort
    );

    private async Task ReadNumberedAsync(IReadOnlyList<UnitRecord> rows, CancellationToken cancel)
    {
        foreach (var portion in rows.Select(NumberOf).OfType<int>().Distinct().Chunk(Portion))
        {
            var found = await db
                .Organisations.Include(unit => unit.PastNames)
                .Where(unit => portion.Contains(unit.Number))
                .Select(unit => new
                {
                    Unit = unit,
                    Region = db.Regions.FirstOrDefault(region => region.Id == unit.RegionId),
                    Parent = db.Organisations.FirstOrDefault(above => above.Id == unit.ParentId),
                })
                .ToListAsync(cancel);
            foreach (var row in found)
            {
                numbered[row.Unit.Number] = new Numbered(
                    row.Unit,
                    row.Region?.Name,
                    row.Region?.Code,
                    row.Parent?.Name,
                    row.Parent?.ShortName
                );
            }
        }
    }

    private bool IsReturnedUnchanged(UnitRecord row, Actor actor, DateOnly today)
    {
        if (NumberOf(row) is not { } number || !numbered.TryGetValue(number, out var known))
        {
            Tell(row, "number", "regions.import.error.number", row.Number);
            return false;
        }

        if (!seenNumbers.Add(number))
        {
            Tell(row, "number", "regions.import.error.twice", row.Number);
            return false;
        }

        var before = errors.Count;
        Fixed(row, known);
        var unit = known.Unit;
        var name = row.Name.Length == 0 ? unit.Name : row.Name;
        var shortName =
            row.ShortName.Length == 0 ? unit.ShortName
            : row.ShortName == Clearing ? null
            : row.ShortName;
        if (errors.Count > before || (name == unit.Name && shortName == unit.ShortName))
        {
            return errors.Count == before;
        }

        if (WhyNot(unit, name, shortName, actor, today) is { } why)
        {
            Tell(row, "name", why, name.Length > Organisation.NameMax ? name.Shortened(40) : name);
            return false;
        }

        renamed[number] = new UnitRenaming(
            row.Line,
            number,
            unit.Name,
            unit.ShortName,
            name,
            shortName
        );
        return false;
    }

    // Where it stands in the tree, and what it is, a file does not change.
    private void Fixed(UnitRecord row, Numbered known)
    {
        if (row.RegionCode.Length > 0 && row.RegionCode != known.RegionCode)
        {
            Tell(row, "region-code", "regions.import.error.fixed", row.RegionCode);
        }

        if (row.KindWritten.Length > 0 && row.Kind != known.Unit.Kind)
        {
            Tell(row, "kind", "regions.import.error.fixed", row.KindWritten);
        }

        if (row.Parent.Length > 0 && !IsCalled(row.Parent, known.Parent, known.ParentShort))
        {
            Tell(row, "parent", "regions.import.error.fixed", row.Parent);
        }
    }

    private string? WhyNot(
        Organisation unit,
        string name,
        string? shortName,
        Actor actor,
        DateOnly today
    ) =>
        !unit.MayCare(actor) ? "regions.import.error.not-your-unit"
        : unit.IsEnded ? "regions.import.error.ended"
        : name.Length > Organisation.NameMax || shortName?.Length > Organisation.ShortNameMax
            ? "regions.import.error.long"
        : name != unit.Name && unit.PastNames.Any(past => past.Name == name)
            ? "regions.import.error.former"
        : units.Find(unit.RegionId, name) is { } other && other.Id != unit.Id
            ? "regions.import.error.taken"
        : unit.FoundedOn >= today || unit.PastNames.Any(past => past.UntilOn >= today.AddDays(-1))
            ? "regions.import.error.today"
        : null;

    private async Task RenameAsync(
        Actor actor,
        string? reason,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        foreach (var row in renamed.Values)
        {
            var (unit, region) = (numbered[row.Number].Unit, numbered[row.Number].Region);
            unit.Rename(actor, row.NewName, row.NewShortName, today, reason ?? "", today, now);
            await UnitSearch.RedescribeAsync(db, unit, region, cancel);
        }
    }

    private static bool IsCalled(string written, params IEnumerable<string?> names) =>
        names.Any(name => name is not null && Slug.Of(name) == Slug.Of(written));

    private static int? NumberOf(UnitRecord row) =>
        int.TryParse(row.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
