using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>An innovation is taken from the public back to its region.</summary>
public sealed class Unpublish(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            (idea, now) => idea.Unpublish(Actor, Reason!, now),
            "ideas.unpublish.done",
            cancel
        );

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayUnpublish(Actor);
    }
}
