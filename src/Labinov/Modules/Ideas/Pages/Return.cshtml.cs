using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>A submission goes back to its author with a reason: by the head of its unit before the approval, by whoever keeps it afterwards.</summary>
public sealed class Return(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync((idea, now) => idea.Return(Actor, Reason!, now), "ideas.return.done", cancel);

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == IdeaState.AwaitingUnitHead
            ? idea.IsHeadedBy(Actor)
            : idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayReturn(Actor);
    }
}
