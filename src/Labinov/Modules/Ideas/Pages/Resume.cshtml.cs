using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What was postponed or stopped goes on where it was left.</summary>
public sealed class Resume(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync((idea, now) => idea.Resume(Actor, Reason!, now), "ideas.resume.done", cancel);

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.HaltsIt(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayResume(Actor);
    }

    protected override string WhyNot(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == IdeaState.Stopped
            ? "ideas.halt.rule.keepers-revive"
            : base.WhyNot(idea);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.HaltedFrom is null && idea.State != IdeaState.Stopped;
    }
}
