using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>What an idea wants of somebody.</summary>
public enum WaitingKind
{
    /// <summary>A coordinator has to read it and decide.</summary>
    Decide,

    /// <summary>Its people ask for another look at what was decided.</summary>
    LookAgain,

    /// <summary>It came back with a reason.</summary>
    Revise,

    /// <summary>It was never sent.</summary>
    Finish,

    /// <summary>Something was said to its people and nobody has read it.</summary>
    ReadWord,
}

/// <param name="SinceAt">Since when it waits.</param>
public sealed record WaitingIdea(WaitingKind Kind, int Number, string Title, DateTime SinceAt);

/// <summary>What waits for somebody among the ideas: the desk asks this.</summary>
public static class IdeasWaiting
{
    /// <summary>So many of a kind are read; who has more sees the list.</summary>
    public const int Most = 20;

    /// <summary>The longest wait first within each kind; four bounded queries.</summary>
    public static async Task<List<WaitingIdea>> WaitingForAsync(
        this LabinovDb db,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsStranger)
        {
            return [];
        }

        var waiting = await ToDecideAsync(db, actor, cancel);
        var mine = db.Ideas.Of(db, Whose.Mine, actor);
        waiting.AddRange(
            await mine.Where(idea =>
                    idea.State == IdeaState.Draft || idea.State == IdeaState.Returned
                )
                .OrderBy(idea => idea.StateSinceAt)
                .Take(Most)
                .Select(idea => new WaitingIdea(
                    idea.State == IdeaState.Draft ? WaitingKind.Finish : WaitingKind.Revise,
                    idea.Number,
                    idea.Title,
                    idea.StateSinceAt
                ))
                .ToListAsync(cancel)
        );
        // What came back says its word on the spot, so it is not counted twice.
        waiting.AddRange(
            await mine.Where(idea => idea.State != IdeaState.Returned)
                .SelectMany(
                    idea => idea.Words.Where(word => word.ReadAt == null),
                    (idea, word) =>
                        new
                        {
                            idea.Number,
                            idea.Title,
                            word.At,
                        }
                )
                .OrderBy(row => row.At)
                .Take(Most)
                .Select(row => new WaitingIdea(WaitingKind.ReadWord, row.Number, row.Title, row.At))
                .ToListAsync(cancel)
        );
        return waiting;
    }

    private static async Task<List<WaitingIdea>> ToDecideAsync(
        LabinovDb db,
        Actor actor,
        CancellationToken cancel
    )
    {
        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        var labs = actor.Scopes<Lab>(
            ScopeKind.Lab,
            Role.LocusCoordinator,
            Role.LabCoordinator,
            Role.ProgrammeManager
        );
        // The nation's manager may decide everywhere, but waits nowhere: regions decide about their own.
        if (regions.Count == 0 && labs.Count == 0)
        {
            return [];
        }

        var kept = db.Ideas.Where(idea =>
            regions.Contains(idea.RegionId!.Value) || labs.Contains(idea.LabId!.Value)
        );
        var waiting = await kept.Where(idea => idea.State == IdeaState.Submitted)
            .OrderBy(idea => idea.StateSinceAt)
            .Take(Most)
            .Select(idea => new WaitingIdea(
                WaitingKind.Decide,
                idea.Number,
                idea.Title,
                idea.StateSinceAt
            ))
            .ToListAsync(cancel);
        waiting.AddRange(
            await kept.Where(idea =>
                    (idea.State == IdeaState.NotSelected || idea.State == IdeaState.Reserve)
                    && idea.AppealedAt != null
                    && idea.AppealAnsweredAt == null
                )
                .OrderBy(idea => idea.AppealedAt)
                .Take(Most)
                .Select(idea => new WaitingIdea(
                    WaitingKind.LookAgain,
                    idea.Number,
                    idea.Title,
                    idea.AppealedAt!.Value
                ))
                .ToListAsync(cancel)
        );
        return waiting;
    }
}
