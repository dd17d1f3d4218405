using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>On an idea's page: into which it was merged, or what came into it, whole and with its people.</summary>
internal sealed class MergedSection(TimeProvider time) : IIdeaSection
{
    private const int Most = 50;

    public int Order => 10;

    public async Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var me = await db.Ideas.AsNoTracking().SingleAsync(row => row.Id == idea, cancel);
        var merges = await db
            .Merges.AsNoTracking()
            .Include(merge => merge.Taken)
            .Where(merge =>
                merge.SourceId == idea
                || merge.TargetId == idea
                || db.Ideas.Any(member => member.HeadId == idea && member.Id == merge.SourceId)
            )
            .OrderByDescending(merge => merge.Ordinal)
            .Take(Most)
            .ToListAsync(cancel);
        if (merges.Count == 0)
        {
            return null;
        }

        var province = await db
            .Regions.Where(region => region.Id == me.RegionId)
            .Select(region => region.ProvinceId)
            .SingleOrDefaultAsync(cancel);
        var isInside = me.IsInside(actor, province ?? me.RegionId);
        var others = await OthersAsync(db, me, merges, actor, cancel);
        var view = new MergingView(
            me.Number,
            WhereOf(me, merges, others, isInside),
            await PartsAsync(db, me, merges, others, isInside, cancel),
            isInside ? Undone(me, merges, others) : [],
            me.IsOf(actor)
                && await db.MergeNotices.AnyAsync(
                    notice => notice.IdeaId == idea && notice.ReadAt == null,
                    cancel
                )
        );
        return view.Where is null && view.Parts.Count == 0 && view.Undone.Count == 0
            ? null
            : new IdeaSection(
                view.Where is not null ? "ideas.merge.section.merged"
                    : view.Parts.Count > 0 ? "ideas.merge.section"
                    : "ideas.merge.section.undone",
                "/Modules/Ideas/Pages/Merging/_Merging.cshtml",
                view
            );
    }

    private async Task<Dictionary<Id<Idea>, Idea>> OthersAsync(
        LabinovDb db,
        Idea me,
        List<Merge> merges,
        Actor actor,
        CancellationToken cancel
    )
    {
        var ids = merges
            .SelectMany(merge => new[] { merge.SourceId, merge.TargetId })
            .Append(me.HeadId ?? me.Id)
            .Distinct()
            .ToList();
        return await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, actor, time.Today())
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancel);
    }

    private static MergedWhere? WhereOf(
        Idea me,
        List<Merge> merges,
        Dictionary<Id<Idea>, Idea> others,
        bool isInside
    )
    {
        if (me.MergedIntoId is not { } target)
        {
            return null;
        }

        var merge = merges.Find(row => row.SourceId == me.Id && row.UndoneAt is null);
        var there = others.GetValueOrDefault(target) ?? others.GetValueOrDefault(me.HeadId!.Value);
        return new MergedWhere(
            there?.Number,
            there?.Title,
            merge?.At ?? me.StateSinceAt,
            isInside ? merge?.Why : null
        );
    }

    private static async Task<IReadOnlyList<MergedPart>> PartsAsync(
        LabinovDb db,
        Idea me,
        List<Merge> merges,
        Dictionary<Id<Idea>, Idea> others,
        bool isInside,
        CancellationToken cancel
    )
    {
        var members = others
            .Values.Where(other => other.HeadId == me.Id || other.MergedIntoId == me.Id)
            .OrderBy(other => other.Number)
            .ToList();
        var units = members.ConvertAll(member => member.UnitId);
        var offices = await db
            .Organisations.Where(unit => units.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
        var names = isInside ? await NamesAsync(db, members, cancel) : [];
        return members.ConvertAll(member => new MergedPart(
            member.Number,
            member.Title,
            offices[member.UnitId],
            [.. Credited(member).Where(names.ContainsKey).Select(person => names[person])],
            member.Facts,
            [
                .. merges
                    .Where(merge => merge.SourceId == member.Id && merge.UndoneAt is null)
                    .SelectMany(merge => merge.Taken)
                    .Select(taken => taken.Field)
                    .Order(),
            ]
        ));
    }

    // The initiator first, then whoever wrote it, then the team.
    private static IEnumerable<Id<Person>> Credited(Idea idea) =>
        new[] { idea.InitiatorId, idea.AuthorId }
            .OfType<Id<Person>>()
            .Concat(idea.Team.Select(member => member.PersonId))
            .Distinct();

    private static Task<Dictionary<Id<Person>, string>> NamesAsync(
        LabinovDb db,
        List<Idea> members,
        CancellationToken cancel
    )
    {
        var people = members.SelectMany(Credited).Distinct().ToList();
        return db
            .People.Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
    }

    private static List<UndoneMerge> Undone(
        Idea me,
        List<Merge> merges,
        Dictionary<Id<Idea>, Idea> others
    ) =>
        [
            .. from merge in merges
            where merge.UndoneAt is not null && (merge.SourceId == me.Id || merge.TargetId == me.Id)
            let other = others.GetValueOrDefault(
                merge.SourceId == me.Id ? merge.TargetId : merge.SourceId
            )
            where other is not null
            orderby merge.UndoneAt descending
            select new UndoneMerge(
                other.Number,
                other.Title,
                merge.UndoneAt!.Value,
                merge.UndoneWhy,
                merge.TargetId == me.Id
                    ? [.. merge.Taken.Where(row => row.Stays == true).Select(row => row.Field)]
                    : []
            ),
        ];
}
