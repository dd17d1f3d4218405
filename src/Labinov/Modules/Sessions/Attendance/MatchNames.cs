using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>
/// Finds whom "name; unit" means: somebody of the lab, or of a unit of its region. The same for a walk-in, a paper list and the poster;
/// eight queries for one line and for two hundred.
/// </summary>
public sealed class MatchNames(LabinovDb db)
{
    /// <summary>So many that look alike are shown.</summary>
    private const int MostAlike = 5;

    public async Task<IReadOnlyList<Matched>> FindAsync(
        LabFacts lab,
        DateOnly day,
        IReadOnlyList<Written> lines,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(lines);
        var inside = await LabPeople.ReadAsync(db, lab.Id, day, cancel);
        var units = await UnitsAsync(lab.RegionId, inside, lines, cancel);
        var people = await PeopleAsync(lab.RegionId, inside, lines, cancel);
        return [.. lines.Select(line => Match(line, units, people))];
    }

    private static Matched Match(
        Written line,
        Dictionary<string, Unit> units,
        List<Candidate> people
    )
    {
        var slug = Slug.Of(line.Name);
        var unit = line.Unit is null ? null : units.GetValueOrDefault(Slug.Of(line.Unit));
        var seat = new Seat(unit?.Id, unit is null ? line.Unit : null);
        var namesakes = people.FindAll(person => person.Slug == slug);
        var sure = namesakes.FindAll(person =>
            line.Unit is null ? person.IsInside : IsSame(person.Seat, seat)
        );
        return sure.Count == 1
            ? new Matched(line, seat, unit?.Name ?? line.Unit, sure[0], [])
            : new Matched(
                line,
                seat,
                unit?.Name ?? line.Unit,
                null,
                [
                    .. namesakes
                        .Concat(
                            people.Where(person =>
                                person.IsInside
                                && person.Slug != slug
                                && NearName.Is(person.Slug, slug)
                            )
                        )
                        .Take(MostAlike),
                ]
            );
    }

    private static bool IsSame(Seat one, Seat other) =>
        one.Unit is { } unit
            ? unit == other.Unit
            : one.UnitName is { } name
                && other.UnitName is { } written
                && Slug.Of(name) == Slug.Of(written);

    /// <summary>By the slug of the name and of what people call them; those of the lab win.</summary>
    private async Task<Dictionary<string, Unit>> UnitsAsync(
        Id<Region> region,
        LabPeople inside,
        IReadOnlyList<Written> lines,
        CancellationToken cancel
    )
    {
        var written = lines.Select(line => line.Unit).OfType<string>().ToList();
        var slugs = written.Select(Slug.Of).Distinct(StringComparer.Ordinal).ToList();
        var found = await db
            .Organisations.Where(unit =>
                unit.RegionId == region
                && unit.EndedOn == null
                && (slugs.Contains(unit.SearchName) || written.Contains(unit.ShortName!))
            )
            .OrderBy(unit => unit.Number)
            .Select(unit => new Unit(unit.Id, unit.Name, unit.ShortName))
            .ToListAsync(cancel);
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (
            var unit in inside
                .Units.Select(unit => new Unit(unit.Id, unit.Name, unit.ShortName))
                .Concat(found)
        )
        {
            units.TryAdd(Slug.Of(unit.Name), unit);
            if (unit.ShortName is { } called)
            {
                units.TryAdd(Slug.Of(called), unit);
            }
        }

        return units;
    }

    private async Task<List<Candidate>> PeopleAsync(
        Id<Region> region,
        LabPeople inside,
        IReadOnlyList<Written> lines,
        CancellationToken cancel
    )
    {
        var slugs = lines
            .Select(line => Slug.Of(line.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var people = inside
            .People.Values.Select(person =>
            {
                var seat = inside.SeatOf(person.Id);
                return new Candidate(
                    person.Id,
                    person.Name,
                    person.Slug,
                    seat,
                    inside.NameOf(seat),
                    true
                );
            })
            .ToList();
        var outside = await db
            .People.Where(person =>
                person.MergedIntoId == null && slugs.Contains(person.SearchName)
            )
            .Join(
                db.Organisations.Where(unit => unit.RegionId == region),
                person => person.UnitId,
                unit => unit.Id,
                (person, unit) =>
                    new
                    {
                        person.Id,
                        person.Name,
                        person.SearchName,
                        Unit = unit.Id,
                        UnitName = unit.Name,
                    }
            )
            .ToListAsync(cancel);
        people.AddRange(
            outside
                .Where(person => !inside.People.ContainsKey(person.Id))
                .Select(person => new Candidate(
                    person.Id,
                    person.Name,
                    person.SearchName,
                    new Seat(person.Unit, null),
                    person.UnitName,
                    false
                ))
        );
        return people;
    }

    private sealed record Unit(Id<Organisation> Id, string Name, string? ShortName);
}

/// <summary>A line as somebody wrote it.</summary>
public sealed record Written(string Name, string? Unit);

/// <param name="UnitName">As our list calls it, else as it was written.</param>
/// <param name="Person">Whom it means for certain; null when nobody, or several.</param>
/// <param name="Alike">Whom it may mean.</param>
public sealed record Matched(
    Written Line,
    Seat Seat,
    string? UnitName,
    Candidate? Person,
    IReadOnlyList<Candidate> Alike
);

/// <param name="IsInside">Belongs to the lab, or came to it before.</param>
public sealed record Candidate(
    Id<Person> Id,
    string Name,
    string Slug,
    Seat Seat,
    string? Unit,
    bool IsInside
);
