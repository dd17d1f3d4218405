using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A unit of a lab in a list.</summary>
/// <param name="Number">Of the unit, by which addresses and files know it.</param>
/// <param name="Head">Null while nobody was named.</param>
/// <param name="Team">Names of those who work for it now.</param>
public sealed record LabUnitRow(
    Id<LabUnit> Id,
    Id<Organisation> UnitId,
    int Number,
    string Name,
    string? ShortName,
    string SearchName,
    OrganisationKind Kind,
    string? Head,
    IReadOnlyList<string> Team,
    DateOnly JoinedOn,
    DateOnly? LeftOn
)
{
    /// <summary>In the order of the alphabet.</summary>
    public IReadOnlyList<string> Members => [.. Team.Order(StringComparer.CurrentCulture)];

    public bool LacksHead => Head is null;
    public bool LacksTeam => Team.Count < LabUnit.TeamFrom;
    public bool IsWhole => !LacksHead && !LacksTeam;
}

/// <summary>Which units of a lab a list shows.</summary>
public enum UnitsShown
{
    All,

    /// <summary>Without a head, or with too few people.</summary>
    Lacking,
    NoHead,
    SmallTeam,

    /// <summary>Taken out of the lab.</summary>
    Left,
}

public static class LabUnitRows
{
    /// <summary>In the order of their names; a lab has a few hundred units at most, so the list is whole.</summary>
    public static IQueryable<LabUnitRow> Rows(this IQueryable<LabUnit> units, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from unit in units
            join office in db.Organisations on unit.UnitId equals office.Id
            orderby office.SearchName, office.Number
            select new LabUnitRow(
                unit.Id,
                unit.UnitId,
                office.Number,
                office.Name,
                office.ShortName,
                office.SearchName,
                office.Kind,
                db.People.Where(person => person.Id == unit.HeadId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                unit.Members.Where(member => member.UntilOn == null)
                    .Select(member =>
                        db.People.Where(person => person.Id == member.PersonId)
                            .Select(person => person.Name)
                            .First()
                    )
                    .ToList(),
                unit.JoinedOn,
                unit.LeftOn
            );
    }

    public static bool Fits(this LabUnitRow row, UnitsShown shown)
    {
        ArgumentNullException.ThrowIfNull(row);
        return shown == UnitsShown.Left
            ? row.LeftOn is not null
            : row.LeftOn is null
                && shown switch
                {
                    UnitsShown.Lacking => !row.IsWhole,
                    UnitsShown.NoHead => row.LacksHead,
                    UnitsShown.SmallTeam => row.LacksTeam,
                    _ => true,
                };
    }
}
