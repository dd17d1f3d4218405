using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// Brings the units of a file into the lists of their regions. A unit that the list knows by its name stays as it is, so that a second
/// run changes nothing; rows with errors stay out and are told.
/// </summary>
public sealed partial class ImportUnits(LabinovDb db, Numbers numbers)
{
    public const int MostRows = 20_000;
    private readonly Dictionary<string, Region> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<(Id<Region>, string), UnitRecord> inFile = [];
    private readonly List<CellError> errors = [];
    private KnownUnits units = null!;

    /// <summary>What would happen; changes nothing.</summary>
    /// <param name="today">The first day of a new name.</param>
    public async Task<ImportOutcome> LookAsync(
        IReadOnlyList<UnitRecord> rows,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(actor);
        await ReadNumberedAsync(rows, cancel);
        await ReadAsync(rows, cancel);
        var fresh = new List<UnitRecord>();
        var known = 0;
        foreach (var row in rows)
        {
            if (row.Number.Length > 0)
            {
                known += IsReturnedUnchanged(row, actor, today) ? 1 : 0;
                continue;
            }

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
        return new ImportOutcome(
            fresh,
            [.. renamed.Values],
            known,
            [.. errors.OrderBy(error => error.Line)]
        );
    }

    /// <summary>
    /// Adds the new ones to the context, parents first, and one line of the ledger for each region; renames those that are called otherwise.
    /// The caller saves.
    /// </summary>
    public async Task<ImportOutcome> ImportAsync(
        IReadOnlyList<UnitRecord> rows,
        Actor actor,
        string? reason,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var outcome = await LookAsync(rows, actor, today, cancel);
        foreach (var row in outcome.New)
        {
            await AddAsync(row, now, cancel);
        }

        foreach (var group in outcome.New.GroupBy(row => row.RegionCode, StringComparer.Ordinal))
        {
            regions[group.Key].TakeInUnits(actor, group.Count(), now);
        }

        await RenameAsync(actor, reason, today, now, cancel);
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
            [
                .. regions
                    .Values.Select(region => region.Id)
                    .Concat(numbered.Values.Select(unit => unit.Unit.RegionId).OfType<Id<Region>>())
                    .Distinct(),
            ],
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
            Tell(row, "name", "regions.import.error.long", row.Name.Shortened(40));
        }

        if (row.ShortName.Length > Organisation.ShortNameMax)
        {
            Tell(row, "short-name", "regions.import.error.long", row.ShortName.Shortened(40));
        }

        if (row.Kind is null && row.KindWritten.Length > 0)
        {
            Tell(row, "kind", "regions.import.error.kind", row.KindWritten);
        }

        return errors.Count == before ? region : null;
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
