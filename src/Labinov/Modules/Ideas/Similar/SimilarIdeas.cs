using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>An idea or innovation that resembles what somebody writes, as far as the actor may read it.</summary>
/// <param name="Story">What it does; null when nobody told.</param>
/// <param name="Result">What came of it; null when nobody told.</param>
/// <param name="Reason">From the list, where a choice held it back; never anybody's own words.</param>
/// <param name="IsLikely">Probably of the same kind, not only near.</param>
/// <param name="Words">By which both are alike.</param>
public sealed record SimilarIdea(
    Id<Idea> Id,
    int Number,
    string Title,
    IdeaState State,
    DateTime StateSinceAt,
    string Unit,
    string? Region,
    string? Story,
    string? Result,
    string? Reason,
    bool IsLikely,
    IReadOnlyList<AlikeWord> Words
);

/// <param name="Hidden">Likely of the same kind too, sent on but not launched, and not the actor's to read: only their number is told.</param>
public sealed record SimilarFound(IReadOnlyList<SimilarIdea> Ideas, int Hidden)
{
    public static readonly SimilarFound Nothing = new([], 0);
}

/// <summary>Who is shown what of similar ideas: docs/visibility.md, Similar ideas.</summary>
public sealed class SimilarIdeas(KeptCorpus corpora, FindSimilar find)
{
    public const int Most = 8;

    /// <summary>Below this nothing is shown: docs/similar.md, Thresholds.</summary>
    public const float Near = 0.16f;

    /// <summary>From here on seven of ten are of the same kind.</summary>
    public const float Likely = 0.3f;

    private const int Looked = 60;
    private const int ResultMax = 220;

    /// <summary>Five queries, however many ideas there are.</summary>
    /// <param name="but">The idea that asks; null for one that is not written down yet.</param>
    public async Task<SimilarFound> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        IdeaText text,
        Id<Idea>? but,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var alike = (await find.FindAsync(db, text, but, cancel))
            .Where(one => one.Resemblance >= Near)
            .Take(Looked)
            .ToList();
        if (alike.Count == 0)
        {
            return SimilarFound.Nothing;
        }

        var ids = alike.ConvertAll(one => one.Idea);
        var english = ReasonQueries.InEnglish;
        var rows = await (
            from idea in db.Ideas.AsNoTracking().VisibleTo(db, actor, today)
            where ids.Contains(idea.Id)
            join unit in db.Organisations on idea.UnitId equals unit.Id
            join region in db.Regions on idea.RegionId equals region.Id into regions
            from region in regions.DefaultIfEmpty()
            select new Row(
                idea.Id,
                idea.Number,
                idea.Title,
                idea.State,
                idea.StateSinceAt,
                idea.Audience,
                unit.Name,
                region.Name,
                idea.Product,
                idea.Description,
                idea.Benefit,
                idea.Outcome ?? idea.Output ?? idea.Benefit,
                db.StateMoves.Where(move => move.IdeaId == idea.Id && move.To == idea.State)
                    .OrderByDescending(move => move.At)
                    .ThenByDescending(move => move.Id)
                    .Select(move =>
                        db.ChoiceReasons.Where(reason => reason.Id == move.ReasonId)
                            .Select(reason => english ? reason.NameEn : reason.NameId)
                            .FirstOrDefault()
                    )
                    .FirstOrDefault(),
                idea.Kind
            )
        ).ToListAsync(cancel);
        var corpus = await corpora.ReadAsync(db, cancel);
        var shown = rows.Where(row => row.MayBeShown).ToDictionary(row => row.Id);
        return new SimilarFound(
            [
                .. alike
                    .Where(one => shown.ContainsKey(one.Idea))
                    .Take(Most)
                    .Select(one => Told(shown[one.Idea], text, one.Resemblance >= Likely, corpus)),
            ],
            actor.Grants.Count == 0
                ? 0
                : await HiddenAsync(db, alike, [.. rows.Select(row => row.Id)], today, cancel)
        );
    }

    private static SimilarIdea Told(Row row, IdeaText asked, bool isLikely, Corpus corpus)
    {
        var text = IdeaText.Of(
            row.Title,
            row.Product,
            row.Description,
            row.Benefit,
            row.Unit,
            row.Kind
        );
        return new SimilarIdea(
            row.Id,
            row.Number,
            row.Title,
            row.State,
            row.StateSinceAt,
            row.Unit,
            row.Region,
            row.Description,
            row.Result?.Shortened(ResultMax),
            row.Reason,
            isLikely,
            WhyAlike.Of(asked, text, corpus)
        );
    }

    private static async Task<int> HiddenAsync(
        LabinovDb db,
        List<Alike> alike,
        HashSet<Id<Idea>> seen,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var likely = alike
            .Where(one => one.Resemblance >= Likely && !seen.Contains(one.Idea))
            .Select(one => one.Idea)
            .ToList();
        return likely.Count == 0
            ? 0
            : await db.Ideas.CountAsync(
                idea =>
                    likely.Contains(idea.Id)
                    && idea.SentAt != null
                    && (idea.EmbargoUntilOn == null || idea.EmbargoUntilOn <= today)
                    && idea.State != IdeaState.Withdrawn
                    && idea.State != IdeaState.NotSelected
                    && idea.State != IdeaState.Merged,
                cancel
            );
    }

    private sealed record Row(
        Id<Idea> Id,
        int Number,
        string Title,
        IdeaState State,
        DateTime StateSinceAt,
        Audience Audience,
        string Unit,
        string? Region,
        string? Product,
        string? Description,
        string? Benefit,
        string? Result,
        string? Reason,
        InnovationKind? Kind
    )
    {
        /// <summary>What is open beyond its region is shown from Launched on; what is nearer, its own circle sees anyway.</summary>
        public bool MayBeShown =>
            Audience is not (Audience.OtherRegions or Audience.Public)
            || State.IsLaunched()
            || State
                is IdeaState.WaitingForBudget
                    or IdeaState.Postponed
                    or IdeaState.Stopped
                    or IdeaState.Superseded;
    }
}
