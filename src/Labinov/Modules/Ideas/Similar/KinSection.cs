using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>A line of kinship on an idea's page.</summary>
/// <param name="IsMine">This idea's author said it; else the other's.</param>
/// <param name="Title">Of the other idea; null when the actor may not read that one.</param>
/// <param name="Text">For those inside; null for all others.</param>
public sealed record KinLine(
    KinSays Says,
    bool IsMine,
    int Number,
    string? Title,
    string? Text,
    DateTime At
);

/// <param name="WaitingFor">Number of this idea where the actor has wishes to read; null where nothing waits.</param>
public sealed record KinLines(
    IReadOnlyList<KinLine> Lines,
    int? LookFrom,
    int? WaitingFor,
    int Waiting
);

/// <summary>
/// On an idea's page: what it follows and what follows it, for everybody who may read both; what its author said besides, for those inside.
/// </summary>
internal sealed class KinSection(TimeProvider time) : IIdeaSection
{
    private const int Most = 30;

    public int Order => 55;

    public async Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        if (actor.IsStranger)
        {
            return null;
        }

        var me = await db.Ideas.AsNoTracking().SingleAsync(row => row.Id == idea, cancel);
        var province = await db
            .Regions.Where(region => region.Id == me.RegionId)
            .Select(region => region.ProvinceId)
            .SingleOrDefaultAsync(cancel);
        var isInside = me.IsInside(actor, province ?? me.RegionId);
        var seen = db.Ideas.VisibleTo(db, actor, time.Today());
        var family = await db.FamilyOf(idea).ToListAsync(cancel);
        var rows = await (
            from kin in db.Kinships
            // Between two that have become one there is nothing left to say.
            where
                (family.Contains(kin.IdeaId) && !family.Contains(kin.OtherId))
                || (
                    family.Contains(kin.OtherId)
                    && !family.Contains(kin.IdeaId)
                    && kin.Says == KinSays.Replicates
                )
            let isMine = family.Contains(kin.IdeaId)
            let otherId = isMine ? kin.OtherId : kin.IdeaId
            join other in seen on otherId equals other.Id into others
            from other in others.DefaultIfEmpty()
            orderby kin.At descending
            select new
            {
                kin.Says,
                IsMine = isMine,
                Number = (int?)other.Number,
                Title = (string?)other.Title,
                kin.Text,
                kin.At,
            }
        )
            .Take(Most)
            .ToListAsync(cancel);
        var lines = rows.Where(row =>
                row.Title is not null && (isInside || row.Says == KinSays.Replicates)
            )
            .Select(row => new KinLine(
                row.Says,
                row.IsMine,
                row.Number ?? 0,
                row.Title,
                isInside || row.Says == KinSays.Replicates ? row.Text : null,
                row.At
            ))
            .ToList();
        var waiting = Kinship.MaySee(actor, me)
            ? await db.Kinships.CountAsync(
                kin => kin.OtherId == idea && kin.Says == KinSays.Same && kin.SeenAt == null,
                cancel
            )
            : 0;
        var looks = isInside ? me.Number : (int?)null;
        return lines.Count == 0 && looks is null && waiting == 0
            ? null
            : new IdeaSection(
                "ideas.kin.section",
                "/Modules/Ideas/Pages/_Kin.cshtml",
                new KinLines(lines, looks, waiting > 0 ? me.Number : null, waiting)
            );
    }
}

/// <summary>On the desk of whoever carries or keeps an idea: somebody wishes to join it.</summary>
internal sealed class WishDue : IDue
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

        var me = new Id<People.Person>(person);
        var regions = actor.Scopes<Regions.Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        var labs = actor.Scopes<Lab>(ScopeKind.Lab, Role.LocusCoordinator, Role.LabCoordinator);
        var rows = await (
            from kin in db.Kinships
            where
                kin.Says == KinSays.Same
                && kin.SeenAt == null
                // What has been merged wishes nothing any more.
                && db.Ideas.Any(wishing => wishing.Id == kin.IdeaId && wishing.HeadId == null)
            join idea in db.Ideas on kin.OtherId equals idea.Id
            where
                idea.HolderId == me
                || idea.AuthorId == me
                || idea.InitiatorId == me
                || regions.Contains(idea.RegionId!.Value)
                || labs.Contains(idea.LabId!.Value)
            orderby kin.At
            select new
            {
                idea.Number,
                idea.Title,
                kin.At,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            "ideas.kin.due",
            row.Title,
            SimilarLinks.Of(row.Number),
            DateOnly.FromDateTime(row.At),
            false
        ));
    }
}
