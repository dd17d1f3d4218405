using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A unit of a lab as its own page shows it.</summary>
/// <param name="Number">Of the unit itself.</param>
/// <param name="People">Those of the past too, in the order of their names.</param>
public sealed record LabUnitView(
    Id<LabUnit> Id,
    Id<Organisation> UnitId,
    int Version,
    int Number,
    string Name,
    OrganisationKind Kind,
    DateOnly JoinedOn,
    DateOnly? LeftOn,
    NamedPerson? Head,
    IReadOnlyList<LabMemberView> People
)
{
    public IEnumerable<LabMemberView> Now => People.Where(member => member.UntilOn is null);
    public IEnumerable<LabMemberView> Past => People.Where(member => member.UntilOn is not null);
}

public sealed record NamedPerson(Id<Person> Id, string Name);

/// <param name="UntilOn">Null for those who work for it now.</param>
public sealed record LabMemberView(Id<Person> Id, string Name, DateOnly FromOn, DateOnly? UntilOn);

public static class LabUnitViews
{
    /// <param name="unit">Number of the unit itself.</param>
    public static Task<LabUnitView?> ViewAsync(
        this IQueryable<LabUnit> units,
        LabinovDb db,
        Id<Lab> lab,
        int unit,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return (
            from row in units
            join office in db.Organisations on row.UnitId equals office.Id
            where row.LabId == lab && office.Number == unit
            select new LabUnitView(
                row.Id,
                row.UnitId,
                row.Version,
                office.Number,
                office.Name,
                office.Kind,
                row.JoinedOn,
                row.LeftOn,
                db.People.Where(person => person.Id == row.HeadId)
                    .Select(person => new NamedPerson(person.Id, person.Name))
                    .FirstOrDefault(),
                row.Members.Join(
                        db.People,
                        member => member.PersonId,
                        person => person.Id,
                        (member, person) => new { member, person }
                    )
                    .OrderBy(at => at.person.SearchName)
                    .Select(at => new LabMemberView(
                        at.person.Id,
                        at.person.Name,
                        at.member.FromOn,
                        at.member.UntilOn
                    ))
                    .ToList()
            )
        ).SingleOrDefaultAsync(cancel);
    }
}
