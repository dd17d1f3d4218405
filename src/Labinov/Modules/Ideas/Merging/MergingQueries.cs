using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>What an undoing needs to have loaded, tracked, so that one save keeps it.</summary>
public sealed record ToUndo(
    Merge Merge,
    Idea Target,
    IReadOnlyList<Idea> Family,
    IReadOnlyList<Merge> Others
);

public static class MergingQueries
{
    /// <summary>
    /// The heads into whose families went what a person wrote, began, carries or worked on: credit leads there, so that they may read it.
    /// A part of the query around it, asked once and not for every idea.
    /// </summary>
    internal static IQueryable<Id<Idea>?> HeadsOf(this LabinovDb db, Id<Person> me) =>
        db
            .Ideas.Where(idea =>
                idea.HeadId != null
                && (
                    idea.AuthorId == me
                    || idea.InitiatorId == me
                    || idea.HolderId == me
                    || idea.Team.Any(member => member.PersonId == me)
                )
            )
            .Select(idea => idea.HeadId);

    /// <summary>The merge that is in force of an idea; null while it stands for itself.</summary>
    public static Task<Merge?> InForceAsync(
        this LabinovDb db,
        Id<Idea> source,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Merges.Include(merge => merge.Taken)
            .SingleOrDefaultAsync(
                merge => merge.SourceId == source && merge.UndoneAt == null,
                cancel
            );
    }

    /// <summary>Everything that changes when the source comes out again; null while it stands for itself.</summary>
    public static async Task<ToUndo?> ToUndoAsync(
        this LabinovDb db,
        Id<Idea> source,
        CancellationToken cancel
    )
    {
        if (await db.InForceAsync(source, cancel) is not { } merge)
        {
            return null;
        }

        var target = await db.Ideas.SingleAsync(idea => idea.Id == merge.TargetId, cancel);
        var head = await db
            .Ideas.Where(idea => idea.Id == source)
            .Select(idea => idea.HeadId)
            .SingleAsync(cancel);
        var family = await db.Ideas.Where(idea => idea.HeadId == head).ToListAsync(cancel);
        var others = await db
            .Merges.Include(other => other.Taken)
            .Where(other =>
                other.TargetId == merge.TargetId && other.UndoneAt == null && other.Id != merge.Id
            )
            .ToListAsync(cancel);
        return new ToUndo(merge, target, family, others);
    }

    /// <summary>The idea in which a stranger reads what was merged; null when it was not merged, or neither was for strangers.</summary>
    public static async Task<(int Number, string Title)?> TookInAsync(
        this LabinovDb db,
        int number,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var head = await db
            .Ideas.Where(idea => idea.Number == number && idea.Audience == Audience.Public)
            .Join(
                db.Ideas.Public(today),
                idea => idea.HeadId,
                head => head.Id,
                (_, head) => new { head.Number, head.Title }
            )
            .SingleOrDefaultAsync(cancel);
        return head is null ? null : (head.Number, head.Title);
    }

    /// <summary>The place of the next merge into this idea.</summary>
    public static async Task<int> NextOrdinalAsync(
        this LabinovDb db,
        Id<Idea> target,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1
            + (
                await db
                    .Merges.Where(merge => merge.TargetId == target)
                    .MaxAsync(merge => (int?)merge.Ordinal, cancel)
                ?? 0
            );
    }
}
