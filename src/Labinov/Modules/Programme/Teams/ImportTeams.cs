using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Teams;

/// <summary>
/// Brings units, their heads and their people from a file into a lab. It only adds: nobody is released because a file does not name them, and an
/// export that comes back unchanged changes nothing.
/// </summary>
public sealed partial class ImportTeams(LabinovDb db, Numbers numbers)
{
    public const int MostRows = 1_000;

    /// <summary>More names than this in one row are a file that was misunderstood.</summary>
    public const int MostMembers = 20;

    private readonly List<TeamError> errors = [];

    /// <summary>What would happen; changes nothing.</summary>
    public async Task<TeamOutcome> LookAsync(
        IReadOnlyList<TeamRecord> rows,
        LabFacts lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(lab);
        await ReadAsync(lab, cancel);
        var seen = new HashSet<Id<Organisation>>();
        var changes = new List<TeamChange>();
        var same = 0;
        foreach (var row in rows)
        {
            if (UnitOf(row) is not { } office || IsTooMuch(row))
            {
                continue;
            }

            if (!seen.Add(office.Id))
            {
                errors.Add(new(row.Line, "programme.teams.error.twice", office.Name));
                continue;
            }

            var change = ChangeOf(row, office);
            if (change.IsNothing)
            {
                same++;
            }
            else
            {
                changes.Add(change);
            }
        }

        return new TeamOutcome(changes, same, errors);
    }

    /// <summary>Adds it all to the context; the caller saves.</summary>
    public async Task<TeamOutcome> ImportAsync(
        IReadOnlyList<TeamRecord> rows,
        Actor actor,
        LabFacts lab,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var outcome = await LookAsync(rows, lab, cancel);
        foreach (var change in outcome.Changes)
        {
            if (!units.TryGetValue(change.UnitId, out var unit))
            {
                unit = LabUnit.Join(actor, lab, change.UnitId, today, now);
                db.Add(unit);
            }
            else if (unit.LeftOn is not null)
            {
                unit.Return(actor, lab, now);
            }

            if (change.Head is { } head)
            {
                unit.NameHead(actor, lab, await WhoAsync(head), now);
            }

            foreach (var member in change.Members)
            {
                unit.Take(actor, lab, await WhoAsync(member), today, now);
            }

            async Task<Id<Person>> WhoAsync(string name)
            {
                if (Find(change.UnitId, name) is { } known)
                {
                    return known;
                }

                var id = await new NamePerson(db, numbers).MeetAsync(
                    actor,
                    lab,
                    change.UnitId,
                    name,
                    now,
                    cancel
                );
                people.TryAdd((change.UnitId, Slug.Of(name)), id);
                return id;
            }
        }

        return outcome;
    }

    private TeamChange ChangeOf(TeamRecord row, Office office)
    {
        var unit = units.GetValueOrDefault(office.Id);
        var head = row.Head.Length == 0 ? null : Find(office.Id, row.Head);
        var keepsHead = row.Head.Length == 0 || (head is not null && unit?.HeadId == head);
        var fresh = row
            .Members.DistinctBy(Slug.Of, StringComparer.Ordinal)
            .Where(name => Find(office.Id, name) is not { } known || unit?.IsMember(known) != true)
            .ToList();
        var named = keepsHead ? fresh : [.. fresh, row.Head];
        return new TeamChange(
            row.Line,
            office.Id,
            office.Name,
            unit is null or { LeftOn: not null },
            keepsHead ? null : row.Head,
            unit?.HeadId is { } before ? names[before] : null,
            fresh,
            named
                .DistinctBy(Slug.Of, StringComparer.Ordinal)
                .Count(name => Find(office.Id, name) is null)
        );
    }

    private Office? UnitOf(TeamRecord row)
    {
        var written = row.Number.Length > 0 ? row.Number : row.Unit;
        if (written.Length == 0)
        {
            errors.Add(new(row.Line, "programme.teams.error.no-unit", ""));
            return null;
        }

        if (!offices.TryGetValue(KeyOf(row), out var office))
        {
            errors.Add(new(row.Line, "programme.teams.error.unknown", written));
        }

        return office;
    }

    private bool IsTooMuch(TeamRecord row)
    {
        var wrong =
            row.Members.Append(row.Head).Any(name => name.Length > Person.NameMax)
                ? "programme.teams.error.long"
            : row.Members.Count > MostMembers ? "programme.teams.error.many"
            : null;
        if (wrong is not null)
        {
            errors.Add(new(row.Line, wrong, row.Unit));
        }

        return wrong is not null;
    }

    private static string KeyOf(TeamRecord row) =>
        row.Number.Length > 0 ? "#" + row.Number : Slug.Of(row.Unit);
}
