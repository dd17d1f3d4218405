using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>A comment as the public reads it.</summary>
/// <param name="Text">Empty when it was taken down: then <paramref name="Why"/> stands in its place.</param>
/// <param name="Unit">Null for whoever works in none.</param>
public sealed record CommentRow(
    int Number,
    string Text,
    DateTime At,
    string Author,
    string? Unit,
    bool IsMine,
    CommentState State,
    string? Why
);

/// <summary>An innovation that can be spoken to.</summary>
public sealed record Spoken(
    Id<Idea> Idea,
    int Number,
    string Title,
    int Comments,
    Id<Region>? Region,
    Id<Lab>? Lab
);

/// <summary>What may be asked of the voices, by anybody.</summary>
public static class VoicesQueries
{
    /// <summary>Null when a stranger cannot read the innovation on this day.</summary>
    public static Task<Spoken?> SpokenAsync(
        this LabinovDb db,
        int number,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return (
            from idea in db.Ideas.Public(today)
            where idea.Number == number
            join exhibit in db.Exhibits on idea.Id equals exhibit.IdeaId
            select new Spoken(
                idea.Id,
                idea.Number,
                idea.Title,
                exhibit.Comments,
                idea.RegionId,
                idea.LabId
            )
        ).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The last comments, oldest first; one query.</summary>
    public static async Task<List<CommentRow>> LastCommentsAsync(
        this LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        int most,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db
            .Comments.OfInnovation(db, idea)
            .OrderByDescending(comment => comment.At)
            .ThenByDescending(comment => comment.Number)
            .Take(most)
            .Rows(db, actor)
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.At).ThenBy(row => row.Number)];
    }

    /// <summary>A page of comments, oldest first; the first page holds the newest.</summary>
    public static async Task<Paged<CommentRow>> CommentsAsync(
        this LabinovDb db,
        Spoken innovation,
        Actor actor,
        string? after,
        string? before,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(innovation);
        var all = db.Comments.OfInnovation(db, innovation.Idea);
        var key = GalleryKey.Parse(before ?? after, GallerySort.Newest);
        var (onward, back) = key is null ? (null, null) : (before is null ? after : null, before);
        if (key is { } from)
        {
            var at = new DateTime(from.Number, DateTimeKind.Utc);
            all = back is null
                ? all.Where(row => row.At <= at && (row.At != at || row.Number < from.Tail))
                : all.Where(row => row.At >= at && (row.At != at || row.Number > from.Tail));
        }

        all = back is null
            ? all.OrderByDescending(row => row.At).ThenByDescending(row => row.Number)
            : all.OrderBy(row => row.At).ThenBy(row => row.Number);
        var rows = await all.Take(Paged<CommentRow>.Size + 1).Rows(db, actor).ToListAsync(cancel);
        var page = Keyset.Page(
            rows,
            row => GalleryKey.Text(row.At.Ticks, row.Number),
            onward,
            back,
            innovation.Comments
        );
        return page with { Rows = [.. page.Rows.Reverse()] };
    }

    // What its author withdrew is gone for readers; what was taken down leaves its reason.
    private static IQueryable<Comment> OfInnovation(
        this IQueryable<Comment> comments,
        LabinovDb db,
        Id<Idea> idea
    )
    {
        var family = db.FamilyOf(idea);
        return comments
            .AsNoTracking()
            .Where(comment =>
                family.Contains(comment.IdeaId) && comment.State != CommentState.Withdrawn
            );
    }

    private static IQueryable<CommentRow> Rows(
        this IQueryable<Comment> comments,
        LabinovDb db,
        Actor actor
    )
    {
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        return comments.Select(comment => new CommentRow(
            comment.Number,
            comment.State == CommentState.Shown ? comment.Text : "",
            comment.At,
            db.People.Where(person => person.Id == comment.AuthorId)
                .Select(person => person.Name)
                .First(),
            db.People.Where(person => person.Id == comment.AuthorId)
                .Join(
                    db.Organisations,
                    person => person.UnitId,
                    unit => unit.Id,
                    (_, unit) => unit.Name
                )
                .FirstOrDefault(),
            comment.AuthorId == me,
            comment.State,
            comment.HiddenWhy
        ));
    }
}
