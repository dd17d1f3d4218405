using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>Deals the units of a lab out to its coaches: a first draft that whoever arranges goes on changing by hand.</summary>
public static class CoachTables
{
    /// <summary>A shorter talk helps nobody: then units share a turn.</summary>
    public const int LeastMinutes = 15;

    /// <summary>Turns begin at whole multiples of these, as clocks are read.</summary>
    private const int Step = 5;

    /// <summary>
    /// One table a coach, turns of equal length one after the other, the units dealt out in their order: lines as <see cref="AgendaLine"/>
    /// reads them. Empty without coaches, units or time.
    /// </summary>
    /// <param name="table">What a table is called: <c>Meja {0}</c>.</param>
    public static string Deal(
        IReadOnlyList<string> coaches,
        IReadOnlyList<string> units,
        TimeOnly from,
        TimeOnly until,
        string table
    )
    {
        ArgumentNullException.ThrowIfNull(coaches);
        ArgumentNullException.ThrowIfNull(units);
        var minutes = (int)(until - from).TotalMinutes;
        if (coaches.Count == 0 || units.Count == 0 || until <= from || minutes < LeastMinutes)
        {
            return "";
        }

        var turns = Math.Min(Shared(units.Count, coaches.Count), minutes / LeastMinutes);
        var together = Shared(units.Count, coaches.Count * turns);
        var length = minutes / turns / Step * Step;
        var lines = units
            .Chunk(together)
            .Select(
                (group, i) =>
                    (
                        Table: i % coaches.Count,
                        Turn: i / coaches.Count,
                        Units: string.Join(", ", group)
                    )
            )
            .OrderBy(line => line.Table)
            .ThenBy(line => line.Turn)
            .Select(line =>
            {
                var start = from.AddMinutes(line.Turn * length);
                var name = string.Format(CultureInfo.CurrentCulture, table, line.Table + 1);
                return $"{Clock(start)}-{Clock(start.AddMinutes(length))} {name}: {line.Units} — {coaches[line.Table]}";
            });
        return string.Join('\n', lines);
    }

    /// <summary>Names of those who coach the lab today, and of the units that take part, both in order.</summary>
    public static async Task<(List<string> Coaches, List<string> Units)> ToDealAsync(
        this LabinovDb db,
        LabFacts lab,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var id = lab.Id.Value;
        var holders = db
            .RoleGrants.CountingOn(today)
            .Where(grant =>
                grant.Role == Role.Facilitator
                && grant.ScopeKind == ScopeKind.Lab
                && grant.ScopeId == id
            )
            .Select(grant => grant.PersonId);
        var coaches = await db
            .People.Where(person => holders.Contains(person.Id))
            .OrderBy(person => person.SearchName)
            .Select(person => person.Name)
            .ToListAsync(cancel);
        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .OrderBy(office => office.SearchName)
            .Select(office => office.Name)
            .ToListAsync(cancel);
        return (coaches, units);
    }

    private static int Shared(int all, int among) => (all + among - 1) / among;

    private static string Clock(TimeOnly time) =>
        time.ToString("HH.mm", CultureInfo.InvariantCulture);
}
