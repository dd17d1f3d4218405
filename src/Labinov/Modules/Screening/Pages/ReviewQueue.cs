using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

public enum ReviewsShown
{
    /// <summary>What this reviewer has not given yet.</summary>
    Waiting,

    /// <summary>What no reviewer at all has given yet.</summary>
    NotHeard,
    All,
}

public enum ReviewOrder
{
    Oldest,
    Newest,
}

/// <summary>An idea that a reviewer was asked about.</summary>
/// <param name="IsHeard">Some reviewer has said something.</param>
public sealed record QueuedIdea(
    Id<Review> Review,
    int Nth,
    DateTime SentAt,
    Guid UnitId,
    string Unit,
    InnovationKind? Kind,
    bool IsDone,
    bool IsHeard
);

/// <summary>What a reviewer goes through, in order; small rows, so that hundreds are walked without reading their texts.</summary>
public sealed record ReviewQueue(IReadOnlyList<QueuedIdea> All, IReadOnlyList<QueuedIdea> Shown)
{
    public int Done => All.Count(row => row.IsDone);

    public IEnumerable<Choice> Units =>
        All.DistinctBy(row => row.UnitId)
            .OrderBy(row => row.Unit, StringComparer.OrdinalIgnoreCase)
            .Select(row => new Choice($"{row.UnitId}", row.Unit));

    /// <summary>The next one after an idea in the order of the walk, also when that idea itself is no longer shown; null at the end.</summary>
    public QueuedIdea? After(QueuedIdea idea, ReviewOrder order) =>
        Shown.FirstOrDefault(row => Compare(row, idea, order) > 0);

    public QueuedIdea? Before(QueuedIdea idea, ReviewOrder order) =>
        Shown.LastOrDefault(row => Compare(row, idea, order) < 0);

    public static async Task<ReviewQueue> ReadAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Person> judge,
        Func<QueuedIdea, bool> fits,
        ReviewOrder order,
        CancellationToken cancel
    )
    {
        var all = await (
            from review in db.Reviews.OfJudge(db, screening, judge)
            join row in db.ScreenedIdeas
                on new { review.ScreeningId, review.IdeaId } equals new
                {
                    row.ScreeningId,
                    row.IdeaId,
                }
            join idea in db.Ideas on review.IdeaId equals idea.Id
            join unit in db.Organisations on idea.UnitId equals unit.Id
            select new QueuedIdea(
                review.Id,
                row.Nth,
                idea.SentAt ?? idea.CreatedAt,
                unit.Id.Value,
                unit.Name,
                idea.Kind,
                review.DoneAt != null,
                db.Reviews.Any(one =>
                    one.ScreeningId == screening
                    && one.IdeaId == review.IdeaId
                    && one.DoneAt != null
                )
            )
        ).ToListAsync(cancel);
        all.Sort((a, b) => Compare(a, b, order));
        return new(all, all.FindAll(row => fits(row)));
    }

    private static int Compare(QueuedIdea a, QueuedIdea b, ReviewOrder order)
    {
        var older = a.SentAt != b.SentAt ? a.SentAt.CompareTo(b.SentAt) : a.Nth.CompareTo(b.Nth);
        return order == ReviewOrder.Oldest ? older : -older;
    }
}
