using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Desk;

/// <summary>Gathers the three lists from the rooms to the left; a bounded number of queries, whatever the actor's roles are.</summary>
public static class ReadDesk
{
    /// <summary>A stage that begins within so many days already waits for whoever opens it.</summary>
    public const int DaysAhead = 14;

    public static async Task<DeskLists> OfAsync(
        LabinovDb db,
        Actor actor,
        IEnumerable<IDue> rooms,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(rooms);
        var due = new List<DeskItem>();
        foreach (var room in rooms)
        {
            due.AddRange((await room.ReadAsync(db, actor, today, cancel)).Select(DeskItem.Of));
        }

        var ideas = await db.WaitingForAsync(actor, cancel);
        var forMe = ideas
            .Where(idea => idea.Kind != WaitingKind.ReadWord)
            .Select(idea => Of(idea, today))
            .Concat(await StagesAsync(db, actor, today, cancel))
            .Concat(due)
            .Concat(await db.ArrivalsAsync(actor, today, cancel))
            .OrderBy(item => item.On)
            .ThenBy(item => item.Title, StringComparer.Ordinal)
            .ToList();
        var mine = forMe.Select(item => item.Path).ToHashSet(StringComparer.Ordinal);
        var news = ideas.Where(idea => idea.Kind == WaitingKind.ReadWord);
        return new(
            forMe,
            // Whoever may decide about an idea of their own does not wait for others.
            [
                .. (await WithOthersAsync(db, actor, today, cancel)).Where(sent =>
                    !mine.Contains(sent.Path)
                ),
            ],
            // News does not grow late.
            [
                .. news.Select(idea => Of(idea, today) with { IsLate = false })
                    .OrderByDescending(item => item.On),
            ]
        );
    }

    private static async Task<List<DeskItem>> WithOthersAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var sent = await db
            .Ideas.Of(db, Whose.Mine, actor)
            .Where(idea =>
                idea.State == IdeaState.Submitted
                || idea.State == IdeaState.AwaitingUnitHead
                || (idea.AppealedAt != null && idea.AppealAnsweredAt == null)
            )
            .OrderBy(idea => idea.StateSinceAt)
            .Take(IdeasWaiting.Most)
            .Select(idea => new
            {
                idea.Number,
                idea.Title,
                Since = idea.AppealedAt != null && idea.AppealAnsweredAt == null
                    ? idea.AppealedAt.Value
                    : idea.StateSinceAt,
                idea.State,
            })
            .ToListAsync(cancel);
        return sent.ConvertAll(idea =>
            Of(
                idea.State switch
                {
                    IdeaState.AwaitingUnitHead => "desk.awaits-head",
                    IdeaState.Submitted => "desk.awaits-decision",
                    _ => "desk.awaits-other-look",
                },
                idea.Number,
                idea.Title,
                idea.Since,
                today
            )
        );
    }

    /// <summary>Stages of the labs in the actor's hands that are late, or begin soon.</summary>
    private static async Task<List<DeskItem>> StagesAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var led = actor.Scopes<Lab>(ScopeKind.Lab, Role.LabCoordinator, Role.ProgrammeManager);
        var regions = actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator);
        if (led.Count == 0 && regions.Count == 0)
        {
            return [];
        }

        var soon = today.AddDays(DaysAhead);
        var stages = await db
            .Labs.Where(lab => led.Contains(lab.Id) || regions.Contains(lab.RegionId))
            .SelectMany(
                lab => lab.Stages,
                (lab, stage) =>
                    new
                    {
                        lab.Number,
                        lab.Name,
                        stage.Kind,
                        stage.State,
                        stage.PlannedFromOn,
                        stage.PlannedUntilOn,
                    }
            )
            .Where(row =>
                (row.State == StageState.Planned && row.PlannedFromOn <= soon)
                || (row.State == StageState.Open && row.PlannedUntilOn <= soon)
            )
            .OrderBy(row => row.PlannedFromOn)
            .Take(IdeasWaiting.Most)
            .ToListAsync(cancel);
        return stages.ConvertAll(row =>
        {
            var begins = row.State == StageState.Planned;
            var on = (begins ? row.PlannedFromOn : row.PlannedUntilOn) ?? today;
            return new DeskItem(
                begins ? "desk.stage-begins" : "desk.stage-ends",
                row.Name,
                ProgrammeLinks.Stage(row.Number, row.Kind),
                on,
                on < today,
                row.Kind,
                IsDeadline: true
            );
        });
    }

    private static DeskItem Of(WaitingIdea idea, DateOnly today) =>
        Of(KeyOf(idea.Kind), idea.Number, idea.Title, idea.SinceAt, today);

    private static DeskItem Of(
        string words,
        int number,
        string title,
        DateTime since,
        DateOnly today
    )
    {
        var on = Clock.DayOf(since);
        var isLate = today.DayNumber - on.DayNumber > DeskItem.Patience;
        return new(words, title, IdeasLinks.To(number, title), on, isLate);
    }

    private static string KeyOf(WaitingKind kind) =>
        kind switch
        {
            WaitingKind.Decide => "desk.decide",
            WaitingKind.LookAgain => "desk.look-again",
            WaitingKind.Revise => "desk.revise",
            WaitingKind.Finish => "desk.finish",
            _ => "desk.read-word",
        };
}
