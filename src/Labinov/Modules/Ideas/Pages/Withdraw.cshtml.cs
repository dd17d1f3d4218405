using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Its people take it back for good.</summary>
public sealed class Withdraw(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            (idea, now) => idea.Withdraw(Actor, Reason!, now),
            "ideas.withdraw.done",
            cancel
        );

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsWrittenBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayWithdraw(Actor);
    }
}
