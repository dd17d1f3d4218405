using System.Globalization;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <content>What is known of the region's units and their people before the file is compared with it.</content>
public sealed partial class ImportTeams
{
    private readonly Dictionary<string, Office> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<(Id<Organisation> Unit, string Slug), Id<Person>> people = [];
    private Dictionary<Id<Organisation>, LabUnit> units = [];

    /// <summary>Of heads and members named before.</summary>
    private Dictionary<Id<Person>, string> names = [];

    private Id<Person>? Find(Id<Organisation> unit, string name) =>
        people.TryGetValue((unit, Slug.Of(name)), out var known) ? known : null;

    private async Task ReadAsync(LabFacts lab, CancellationToken cancel)
    {
        var region = lab.RegionId;
        var rows = await db
            .Organisations.Living()
            .Where(unit => unit.RegionId == region)
            .OrderBy(unit => unit.Number)
            .Select(unit => new
            {
                unit.Id,
                unit.Number,
                unit.Name,
                unit.ShortName,
            })
            .ToListAsync(cancel);
        foreach (var row in rows)
        {
            var office = new Office(row.Id, row.Name);
            offices[string.Create(CultureInfo.InvariantCulture, $"#{row.Number}")] = office;
            offices.TryAdd(Slug.Of(row.Name), office);
        }

        // A short name never takes the place of a whole one.
        foreach (var row in rows.Where(row => row.ShortName is not null))
        {
            offices.TryAdd(Slug.Of(row.ShortName!), new Office(row.Id, row.Name));
        }

        units = await db
            .LabUnits.Include(unit => unit.Members)
            .Where(unit => unit.LabId == lab.Id)
            .ToDictionaryAsync(unit => unit.UnitId, cancel);
        await ReadPeopleAsync(lab, cancel);
    }

    // Those already named first, wherever they work: a file that comes back must find the very same person.
    private async Task ReadPeopleAsync(LabFacts lab, CancellationToken cancel)
    {
        var named = units
            .Values.SelectMany(unit =>
                unit.Members.Where(member => member.UntilOn is null)
                    .Select(member => (unit.UnitId, member.PersonId))
                    .Concat(unit.HeadId is { } head ? [(unit.UnitId, head)] : [])
            )
            .ToList();
        var ids = named.Select(pair => pair.Item2).Distinct().ToList();
        names = await db
            .People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        foreach (var (unit, id) in named)
        {
            people.TryAdd((unit, Slug.Of(names[id])), id);
        }

        var region = lab.RegionId;
        var all = await db
            .People.Where(person =>
                person.UnitId != null
                && db.Organisations.Any(unit => unit.Id == person.UnitId && unit.RegionId == region)
            )
            .OrderBy(person => person.Number)
            .Select(person => new
            {
                person.Id,
                person.SearchName,
                Unit = person.UnitId!.Value,
            })
            .ToListAsync(cancel);
        foreach (var person in all)
        {
            people.TryAdd((person.Unit, person.SearchName), person.Id);
        }
    }

    private sealed record Office(Id<Organisation> Id, string Name);
}
