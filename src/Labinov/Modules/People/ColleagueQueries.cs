using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <summary>Who may stand in for somebody.</summary>
internal static class ColleagueQueries
{
    /// <summary>Those of one's own unit and of the region in which the role counts; everybody for a manager of the nation.</summary>
    /// <param name="region">In which the role counts; null for offices of the nation.</param>
    public static IQueryable<Person> ColleaguesOf(
        this LabinovDb db,
        Actor actor,
        Id<Person> me,
        Id<Region>? region
    )
    {
        var others = db.People.Where(person => person.Id != me && person.Name != Person.NoName);
        return actor.IsNational(Role.ProgrammeManager)
            ? others
            : others.Where(person =>
                person.UnitId != null
                && (
                    db.People.Any(mine => mine.Id == me && mine.UnitId == person.UnitId)
                    || (
                        region != null
                        && db.Organisations.Any(unit =>
                            unit.Id == person.UnitId && unit.RegionId == region
                        )
                    )
                )
            );
    }
}
