using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>Merging without any database.</summary>
public abstract class MergeRules : IdeaRules
{
    protected static Merge Unite(
        Idea source,
        Idea target,
        int ordinal = 1,
        DateTime? at = null,
        string why = "Sama.",
        IEnumerable<Idea>? members = null,
        IEnumerable<TakenField>? take = null,
        Actor? by = null
    ) =>
        Merge.Unite(
            by ?? Keeper,
            Id<Merge>.New(Now),
            source,
            target,
            members ?? [],
            ordinal,
            take ?? [],
            why,
            at ?? Now
        );
}
