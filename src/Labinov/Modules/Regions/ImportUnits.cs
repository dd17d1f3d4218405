using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>A row of a file of units as it was read.</summary>
/// <param name="Line">As the spreadsheet counts: the heading is line 1.</param>
/// <param name="KindWritten">What the cell says.</param>
/// <param name="Kind">What it means; null when the cell is empty or not understood.</param>
public sealed record UnitRecord(
    int Line,
    string RegionCode,
    string Name,
    string ShortName,
    string KindWritten,
    OrganisationKind? Kind,
    string Parent
);

/// <summary>What is wrong with one cell.</summary>
/// <param name="Column">Name of the column as <c>UnitSheet</c> says it.</param>
/// <param name="Words">Key of the sentence; it gets <paramref name="Cell"/>.</param>
public sealed record CellError(int Line, string Column, string Words, string Cell);

/// <summary>What an import would do, or did: every row is in exactly one of the three.</summary>
public sealed record ImportOutcome(
    IReadOnlyList<UnitRecord> New,
    int Known,
    IReadOnlyList<CellError> Errors
)
{
    /// <summary>Rows that have an error; one row may have several.</summary>
    public int Wrong => Errors.Select(error => error.Line).Distinct().Count();
}

/// <summary>
/// Brings the units of a file into the lists of their regions. A unit that the list knows by its name stays as it is, so that a second
/// run changes nothing; rows with errors stay out and are told.
/// </summary>
public sealed class ImportUnits(LabinovDb db, Numbers numbers)
{
    public const int MostRows = 20_000;
    private readonly Dictionary<string, Region> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<(Id<Region>, string), UnitRecord> inFile = [];
    private readonly List<CellError> errors = [];
    private KnownUnits units = null!;

    /// <summary>What would happen; changes nothing.</summary>
    public async Task<ImportOutcome> LookAsync(
        IReadOnlyList<UnitRecord> rows,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(actor);
        await ReadAsync(rows, cancel);
        var fresh = new List<UnitRecord>();
        var known = 0;
        foreach (var row in rows)
        {
            if (Check(row, actor) is not { } region)
            {
                continue;
            }

            if (units.Find(region.Id, row.Name) is not null)
            {
                known++;
            }
            else if (inFile.TryAdd((region.Id, Slug.Of(row.Name)), row))
            {
                fresh.Add(row);
            }
            else
            {
                Tell(row, "name", "regions.import.error.twice", row.Name);
            }
        }

        // A parent may stand further down in the file; one that is wrong itself drags its children along.
        int before;
        do
        {
            before = fresh.Count;
            fresh.RemoveAll(row => !HasParent(row));
        } while (fresh.Count < before);
        return new ImportOutcome(fresh, known, [.. errors.OrderBy(error => error.Line)]);
    }

    /// <summary>Adds the new ones to the context, parents first, and one line of the ledger for each region. The caller saves.</summary>
    public async Task<ImportOutcome> ImportAsync(
        IReadOnlyList<UnitRecord> rows,
        Actor actor,
        DateTime now,
        CancellationToken cancel
    )
    {
        var outcome = await LookAsync(rows, actor, cancel);
        foreach (var row in outcome.New)
        {
            await AddAsync(row, now, cancel);
        }

        foreach (var group in outcome.New.GroupBy(row => row.RegionCode, StringComparer.Ordinal))
        {
            regions[group.Key].TakeInUnits(actor, group.Count(), now);
        }

        return outcome;
    }

    private async Task ReadAsync(IReadOnlyList<UnitRecord> rows, CancellationToken cancel)
    {
        var codes = rows.Select(row => row.RegionCode).Distinct(StringComparer.Ordinal).ToList();
        foreach (
            var region in await db
                .Regions.Where(region => codes.Contains(region.Code))
                .ToListAsync(cancel)
        )
        {
            regions.Add(region.Code, region);
        }

        units = await KnownUnits.ReadAsync(
            db,
            numbers,
            [.. regions.Values.Select(region => region.Id)],
            cancel
        );
    }

    private Region? Check(UnitRecord row, Actor actor)
    {
        var before = errors.Count;
        if (!regions.TryGetValue(row.RegionCode, out var region))
        {
            Tell(row, "region-code", "regions.import.error.region", row.RegionCode);
        }
        else if (!Organisation.MayCareFor(region.Id, actor))
        {
            Tell(row, "region-code", "regions.import.error.not-yours", row.RegionCode);
        }

        if (row.Name.Length == 0)
        {
            Tell(row, "name", "regions.import.error.name", "");
        }
        else if (row.Name.Length > Organisation.NameMax)
        {
            Tell(row, "name", "regions.import.error.long", row.Name[..40] + "…");
        }

        if (row.ShortName.Length > Organisation.ShortNameMax)
        {
            Tell(row, "short-name", "regions.import.error.long", row.ShortName[..40] + "…");
        }

        if (row.Kind is null && row.KindWritten.Length > 0)
        {
            Tell(row, "kind", "regions.import.error.kind", row.KindWritten);
        }

        return errors.Count == before ? region : null;
    }

    private bool HasParent(UnitRecord row)
    {
        if (row.Parent.Length == 0)
        {
            return true;
        }

        var region = regions[row.RegionCode].Id;
        var own = (region, Slug.Of(row.Name));
        if (units.Find(region, row.Parent) is not null)
        {
            return true;
        }

        if (!inFile.ContainsKey((region, Slug.Of(row.Parent))))
        {
            Tell(row, "parent", "regions.import.error.parent", row.Parent);
            inFile.Remove(own);
            return false;
        }

        if (!IsRound(row, region))
        {
            return true;
        }

        Tell(row, "parent", "regions.import.error.round", row.Parent);
        inFile.Remove(own);
        return false;
    }

    private bool IsRound(UnitRecord row, Id<Region> region)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Slug.Of(row.Name) };
        var above = row.Parent;
        while (above.Length > 0 && inFile.TryGetValue((region, Slug.Of(above)), out var parent))
        {
            if (!seen.Add(Slug.Of(parent.Name)))
            {
                return true;
            }

            above = parent.Parent;
        }

        return false;
    }

    private async Task<Id<Organisation>> AddAsync(
        UnitRecord row,
        DateTime now,
        CancellationToken cancel
    )
    {
        var region = regions[row.RegionCode];
        Id<Organisation>? parent = null;
        if (row.Parent.Length > 0)
        {
            parent =
                units.Find(region.Id, row.Parent)?.Id
                ?? await AddAsync(inFile[(region.Id, Slug.Of(row.Parent))], now, cancel);
        }

        return await units.FindOrFoundAsync(
            region,
            row.Name,
            now,
            cancel,
            row.ShortName.Length == 0 ? null : row.ShortName,
            row.Kind,
            parent
        );
    }

    private void Tell(UnitRecord row, string column, string words, string cell) =>
        errors.Add(new CellError(row.Line, column, words, cell));
}
