using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// Suspected duplicates inside one lab: every idea with every other, but only those that share a telling term are looked at closely, so that
/// a lab of a thousand ideas takes about as long as a search.
/// </summary>
public sealed class Duplicates(KeptCorpus corpora)
{
    /// <summary>Below this nobody is asked: docs/similar.md, Thresholds.</summary>
    public const float Suspect = 0.36f;
    public const float Clear = 0.44f;
    public const float Strong = 0.6f;

    /// <summary>Pairs on the list at most.</summary>
    public const int Most = 200;

    /// <summary>Ideas of a lab that are compared at most: the newest.</summary>
    public const int MostIdeas = 2_000;

    private const int Close = 600;

    public static bool MayLook(LabFacts lab, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor) || lab.MayCoach(actor);
    }

    /// <summary>Four queries, whatever the number of ideas.</summary>
    public async Task<IReadOnlyList<Pair>> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var corpus = await corpora.ReadAsync(db, cancel);
        var ideas = await IdeasAsync(db, lab, actor, today, cancel);
        var portraits = ideas.ConvertAll(idea => Portrait.Of(idea.Text, corpus));
        var alike = Neighbours(portraits)
            .Select(pair =>
                (
                    pair.One,
                    pair.Other,
                    Much: Resemblance.Between(portraits[pair.One], portraits[pair.Other])
                )
            )
            .Where(pair => pair.Much >= Suspect)
            .OrderByDescending(pair => pair.Much)
            .Take(Most)
            .ToList();
        var said = await SaidAsync(db, lab, cancel);
        var apart = await db
            .ToldApart.Where(row => row.LabId == lab.Id)
            .Select(row => new
            {
                row.OneId,
                row.OtherId,
                row.Why,
            })
            .ToDictionaryAsync(row => (row.OneId, row.OtherId), row => row.Why, cancel);
        return
        [
            .. alike.Select(pair =>
            {
                var (one, other) = (ideas[pair.One], ideas[pair.Other]);
                return new Pair(
                    one,
                    other,
                    pair.Much,
                    WhyAlike.Of(one.Text, other.Text, corpus),
                    said.TryGetValue((one.Id, other.Id), out var there) ? there
                        : said.TryGetValue((other.Id, one.Id), out var back) ? back
                        : null,
                    apart.GetValueOrDefault((one.Id, other.Id))
                );
            }),
        ];
    }

    private static async Task<List<PairIdea>> IdeasAsync(
        LabinovDb db,
        LabFacts lab,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var rows = await (
            from idea in db.Ideas.AsNoTracking().VisibleTo(db, actor, today)
            where
                idea.LabId == lab.Id
                && idea.SentAt != null
                && idea.State != IdeaState.Merged
                && idea.State != IdeaState.Withdrawn
                && idea.State != IdeaState.NotSelected
            join unit in db.Organisations on idea.UnitId equals unit.Id
            orderby idea.Number descending
            select new
            {
                idea.Id,
                idea.Number,
                idea.Title,
                Unit = unit.Name,
                idea.State,
                idea.Product,
                idea.Description,
                idea.Benefit,
                idea.Kind,
            }
        )
            .Take(MostIdeas)
            .ToListAsync(cancel);
        // The smaller number first, as the key of those told apart wants it.
        rows.Reverse();
        return rows.ConvertAll(row => new PairIdea(
            row.Id,
            row.Number,
            row.Title,
            row.Unit,
            row.State,
            IdeaText.Of(row.Title, row.Product, row.Description, row.Benefit, row.Unit, row.Kind)
        ));
    }

    private static async Task<Dictionary<(Id<Idea>, Id<Idea>), KinSays>> SaidAsync(
        LabinovDb db,
        LabFacts lab,
        CancellationToken cancel
    ) =>
        (
            await (
                from kin in db.Kinships
                join idea in db.Ideas on kin.IdeaId equals idea.Id
                where idea.LabId == lab.Id
                select new
                {
                    kin.IdeaId,
                    kin.OtherId,
                    kin.Says,
                }
            ).ToListAsync(cancel)
        ).ToDictionary(kin => (kin.IdeaId, kin.OtherId), kin => kin.Says);

    // Roughly, by what they share; a term that every fifth idea holds tells nothing here.
    private static IEnumerable<(int One, int Other)> Neighbours(List<Portrait> portraits)
    {
        var holders = new Dictionary<ulong, List<(int At, float Weight)>>();
        for (var at = 0; at < portraits.Count; at++)
        {
            foreach (var bag in (Bag[])[portraits[at].Stems, portraits[at].Concepts])
            {
                for (var i = 0; i < bag.Terms.Length; i++)
                {
                    (
                        holders.TryGetValue(bag.Terms[i], out var list)
                            ? list
                            : holders[bag.Terms[i]] = []
                    ).Add((at, bag.Weights[i] / bag.Length));
                }
            }
        }

        var common = Math.Max(8, portraits.Count / 5);
        var shared = new Dictionary<(int, int), float>();
        foreach (var list in holders.Values.Where(list => list.Count > 1 && list.Count <= common))
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    var key = (list[i].At, list[j].At);
                    shared[key] = shared.GetValueOrDefault(key) + (list[i].Weight * list[j].Weight);
                }
            }
        }

        return shared
            .OrderByDescending(pair => pair.Value)
            .Take(Close)
            .Select(pair => (pair.Key.Item1, pair.Key.Item2));
    }
}
