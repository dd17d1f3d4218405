using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What a list of similar ideas draws.</summary>
/// <param name="For">Number of the idea about whose likeness its author may say something; null where nothing is said.</param>
/// <param name="Said">What was said already, by the other idea.</param>
public sealed record SimilarPart(
    SimilarFound Found,
    int? For = null,
    IReadOnlyDictionary<Id<Idea>, KinSays>? Said = null
);

internal static class SimilarReading
{
    /// <summary>The idea behind a number, if the actor sees it.</summary>
    public static async Task<Id<Idea>?> OwnAsync(
        this LabinovDb db,
        int? number,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    ) =>
        number is null
            ? null
            : await db
                .Ideas.VisibleTo(db, actor, today)
                .Where(idea => idea.Number == number)
                .Select(idea => (Id<Idea>?)idea.Id)
                .SingleOrDefaultAsync(cancel);

    /// <summary>What an idea is compared by.</summary>
    public static async Task<IdeaText> TextAsync(
        this LabinovDb db,
        Idea idea,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(idea);
        var office = await db
            .Organisations.Where(unit => unit.Id == idea.UnitId)
            .Select(unit => unit.Name)
            .SingleAsync(cancel);
        return IdeaText.Of(
            idea.Title,
            idea.Product,
            idea.Description,
            idea.Benefit,
            office,
            idea.Kind
        );
    }
}
