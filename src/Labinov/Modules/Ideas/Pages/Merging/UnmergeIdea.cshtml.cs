using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Merging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Merging;

/// <summary>A merge is undone: the idea stands again where it stood.</summary>
public sealed class UnmergeIdea(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    private readonly LabinovDb db = db;

    /// <summary>Where it will stand again; null when it stands for itself already.</summary>
    public IdeaState? Former { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Former = (await db.InForceAsync(Idea.Id, cancel))?.FormerState;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var source = await db
            .Ideas.VisibleTo(db, Actor, Today)
            .Where(idea => idea.Number == Number)
            .Select(idea => (Id<Idea>?)idea.Id)
            .SingleOrDefaultAsync(cancel);
        var all = source is { } id ? await db.ToUndoAsync(id, cancel) : null;
        return await DecideAsync(
            (idea, now) =>
            {
                if (all is null)
                {
                    throw new RuleBroken("ideas.merge.rule.undone");
                }

                all.Merge.Undo(Actor, idea, all.Target, all.Family, all.Others, Reason!, now);
            },
            "ideas.unmerge.done",
            cancel
        );
    }

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayUnmerge(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State != IdeaState.Merged;
    }
}
