using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>
/// Makes the gallery agree with what Ideas lets a stranger read, for some ideas: hangs, changes or takes down. Looks before it acts, so it
/// may run any number of times; adds to the context and does not save.
/// </summary>
internal static class HangExhibits
{
    public static async Task RunAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var shown = (await ExhibitFacts.ReadAsync(db, ideas, today, cancel)).ToDictionary(facts =>
            facts.Idea
        );
        var hanging = await db
            .Exhibits.Include(exhibit => exhibit.Doc)
            .Where(exhibit => ideas.Contains(exhibit.IdeaId))
            .ToDictionaryAsync(exhibit => exhibit.IdeaId, cancel);
        var moves = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = await TakenDownAsync(db, shown, cancel);
        var voices = await VoicesAsync(
            db,
            [.. shown.Keys.Where(idea => !hanging.ContainsKey(idea))],
            cancel
        );
        foreach (var idea in ideas)
        {
            shown.TryGetValue(idea, out var facts);
            hanging.TryGetValue(idea, out var exhibit);
            Count(moves, exhibit?.ProvinceCode, exhibit is null ? 0 : -1);
            if (facts is not null && exhibit is null)
            {
                exhibit = Exhibit.Hang(facts);
                if (voices.TryGetValue(idea, out var said))
                {
                    exhibit.Remember(said.Supports, said.Comments);
                }

                db.Add(exhibit);
                if (taken.TryGetValue(facts.Number, out var gone))
                {
                    db.Remove(gone);
                }
            }
            else if (facts is not null)
            {
                exhibit!.Show(facts);
            }
            else if (exhibit is not null)
            {
                db.Remove(exhibit);
                db.Remove(exhibit.Doc);
                db.Add(new TakenDown { Number = exhibit.Number, At = now });
            }

            Count(moves, exhibit?.ProvinceCode, facts is null ? 0 : 1);
        }

        await HoldBackAsync(db, ideas, today, cancel);
        await TallyAsync(db, moves, cancel);
    }

    // What was said before an innovation was taken down; whoever hangs for the first time has none.
    private static async Task<Dictionary<Id<Idea>, (int Supports, int Comments)>> VoicesAsync(
        LabinovDb db,
        List<Id<Idea>> ideas,
        CancellationToken cancel
    ) =>
        ideas.Count == 0
            ? []
            : await db
                .Ideas.Where(idea => ideas.Contains(idea.Id))
                .Select(idea => new
                {
                    idea.Id,
                    Supports = db
                        .Supports.Where(row =>
                            db.Ideas.Any(member =>
                                member.Id == row.IdeaId && (member.HeadId ?? member.Id) == idea.Id
                            )
                        )
                        .Select(row => row.PersonId)
                        .Distinct()
                        .Count(),
                    Comments = db.Comments.Count(comment =>
                        comment.State == CommentState.Shown
                        && db.Ideas.Any(member =>
                            member.Id == comment.IdeaId && (member.HeadId ?? member.Id) == idea.Id
                        )
                    ),
                })
                .Where(row => row.Supports > 0 || row.Comments > 0)
                .ToDictionaryAsync(row => row.Id, row => (row.Supports, row.Comments), cancel);

    private static async Task<Dictionary<int, TakenDown>> TakenDownAsync(
        LabinovDb db,
        Dictionary<Id<Idea>, ExhibitFacts> shown,
        CancellationToken cancel
    )
    {
        var numbers = shown.Values.Select(facts => facts.Number).ToList();
        return await db
            .TakenDown.Where(row => numbers.Contains(row.Number))
            .ToDictionaryAsync(row => row.Number, cancel);
    }

    // An embargo ends by the calendar, which writes no ledger line: remember the day.
    private static async Task HoldBackAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var until = await db
            .Ideas.Where(idea =>
                ideas.Contains(idea.Id)
                && idea.Audience == Audience.Public
                && idea.EmbargoUntilOn > today
            )
            .ToDictionaryAsync(idea => idea.Id, idea => idea.EmbargoUntilOn!.Value, cancel);
        var held = await db
            .HeldBack.Where(row => ideas.Contains(row.IdeaId))
            .ToDictionaryAsync(row => row.IdeaId, cancel);
        foreach (var (idea, day) in until)
        {
            if (held.TryGetValue(idea, out var row))
            {
                row.UntilOn = day;
            }
            else
            {
                db.Add(new HeldBack { IdeaId = idea, UntilOn = day });
            }
        }

        db.RemoveRange(held.Values.Where(row => !until.ContainsKey(row.IdeaId)));
    }

    private static void Count(Dictionary<string, int> moves, string? province, int by) =>
        moves[province ?? ""] = moves.GetValueOrDefault(province ?? "") + by;

    private static async Task TallyAsync(
        LabinovDb db,
        Dictionary<string, int> moves,
        CancellationToken cancel
    )
    {
        var codes = moves.Where(move => move.Value != 0).Select(move => move.Key).ToList();
        var tallies = await db
            .ProvinceTallies.Where(tally => codes.Contains(tally.ProvinceCode))
            .ToDictionaryAsync(tally => tally.ProvinceCode, StringComparer.Ordinal, cancel);
        foreach (var code in codes)
        {
            if (!tallies.TryGetValue(code, out var tally))
            {
                tally = new ProvinceTally { ProvinceCode = code };
                db.Add(tally);
            }

            tally.Move(moves[code]);
        }
    }
}
