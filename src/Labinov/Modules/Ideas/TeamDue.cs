using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>
/// Somebody put me on a team: my desk says so until I know, and asks nothing of me. Whoever never looks is not told for ever.
/// </summary>
internal sealed class TeamDue : IDue
{
    /// <summary>So many days it is news.</summary>
    private const int Days = 30;

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
        var from = Clock.StartOf(today.AddDays(-Days));
        var rows = await db
            .IdeaTeam.Where(member =>
                member.PersonId == me
                && member.SeenAt == null
                && member.AddedById != null
                && member.SinceAt >= from
            )
            .Join(
                db.Ideas,
                member => member.IdeaId,
                idea => idea.Id,
                (member, idea) =>
                    new
                    {
                        idea.Number,
                        idea.Title,
                        member.SinceAt,
                    }
            )
            .OrderBy(row => row.SinceAt)
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            "ideas.team.due",
            row.Title,
            IdeasLinks.Act(row.Number, "team"),
            Clock.DayOf(row.SinceAt),
            IsLate: false,
            IsDeadline: false,
            IsDecision: false
        ));
    }
}
