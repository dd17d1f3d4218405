using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>On the desk of the people of both ideas until one of them has read it.</summary>
internal sealed class MergeDue : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Person is not { } person)
        {
            return [];
        }

        var me = new Id<Person>(person);
        var rows = await (
            from notice in db.MergeNotices
            where notice.ReadAt == null
            join idea in db.Ideas on notice.IdeaId equals idea.Id
            where
                idea.AuthorId == me
                || idea.InitiatorId == me
                || idea.HolderId == me
                || idea.Team.Any(member => member.PersonId == me)
            join merge in db.Merges on notice.MergeId equals merge.Id
            // What was undone since is told once: by the undoing.
            where notice.IsUndone || merge.UndoneAt == null
            orderby notice.At
            select new
            {
                idea.Number,
                idea.Title,
                IsSource = merge.SourceId == idea.Id,
                notice.IsUndone,
                notice.At,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            row.IsUndone ? "ideas.merge.due.undone"
                : row.IsSource ? "ideas.merge.due.merged"
                : "ideas.merge.due.took-in",
            row.Title,
            IdeasLinks.To(row.Number, row.Title),
            Clock.DayOf(row.At),
            false,
            IsDecision: false
        ));
    }
}
