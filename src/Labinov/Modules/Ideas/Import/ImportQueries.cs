using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Who sees which imports: one's own; the programme manager of the nation all of them.</summary>
public static class ImportQueries
{
    public static IQueryable<IdeaImport> VisibleTo(this IQueryable<IdeaImport> imports, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsNational(Role.ProgrammeManager))
        {
            return imports;
        }

        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        return imports.Where(import => import.ById == me);
    }
}
