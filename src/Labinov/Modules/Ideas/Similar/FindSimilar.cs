using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>An idea that resembles a text.</summary>
/// <param name="Resemblance">0 to 1, <see cref="Similar.Resemblance"/>.</param>
public readonly record struct Alike(Id<Idea> Idea, float Resemblance);

/// <summary>
/// Finds what resembles a text among all ideas, whoever may see them: who may is asked by those who show it (the page).
/// Two queries: the index gives some hundred candidates, the best of which are read and compared.
/// </summary>
public sealed class FindSimilar(KeptCorpus corpora)
{
    /// <summary>So many documents are read from the index at most.</summary>
    public const int Candidates = 1_000;

    /// <summary>So many are compared in full.</summary>
    private const int Compared = 80;

    /// <param name="but">An idea that is not looked for: the one that asks.</param>
    public async Task<IReadOnlyList<Alike>> FindAsync(
        LabinovDb db,
        IdeaText text,
        Id<Idea>? but,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(text);
        var corpus = await corpora.ReadAsync(db, cancel);
        var portrait = Portrait.Of(text, corpus);
        var either = Seek.Of(text, corpus);
        if (either.Count == 0)
        {
            return [];
        }

        var docs = await db.MatchingEither(IdeaSearch.Kind, either, Candidates)
            .AsNoTracking()
            .Select(doc => new
            {
                doc.Subject,
                doc.Title,
                doc.Body,
            })
            .ToListAsync(cancel);
        var glance = new Glance(portrait, corpus);
        var near = docs.Where(doc => doc.Subject != but?.Value)
            .Select(doc => (doc.Subject, Shared: glance.At(doc.Title, doc.Body)))
            .OrderByDescending(doc => doc.Shared)
            .Take(Compared)
            .Select(doc => new Id<Idea>(doc.Subject))
            .ToList();
        var rows = await (
            from idea in db.Ideas.AsNoTracking()
            where near.Contains(idea.Id)
            join unit in db.Organisations on idea.UnitId equals unit.Id
            select new
            {
                idea.Id,
                idea.Title,
                idea.Product,
                idea.Description,
                idea.Benefit,
                Office = unit.Name,
                idea.Kind,
            }
        ).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new Alike(
                    row.Id,
                    Resemblance.Between(
                        portrait,
                        Portrait.Of(
                            IdeaText.Of(
                                row.Title,
                                row.Product,
                                row.Description,
                                row.Benefit,
                                row.Office,
                                row.Kind
                            ),
                            corpus
                        )
                    )
                ))
                .OrderByDescending(alike => alike.Resemblance)
                .ThenBy(alike => alike.Idea.Value),
        ];
    }
}
