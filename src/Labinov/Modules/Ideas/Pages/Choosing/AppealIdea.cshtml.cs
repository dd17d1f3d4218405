using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>The people of an idea that was not selected, or is kept as a reserve, ask for another look: once.</summary>
public sealed class AppealIdea(LabinovDb db, TimeProvider time) : ReasonPage(db, time)
{
    private readonly LabinovDb db = db;

    /// <summary>What was decided and why.</summary>
    public SaidDecision? Decision { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Decision = await db.LastDecisionAsync(Idea.Id, cancel);
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync((idea, now) => idea.Appeal(Actor, Reason!, now), "ideas.appeal.done", cancel);

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsOf(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayAppeal(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsAppealOpen;
    }

    protected override string WhyNot(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.AppealedAt is null ? base.WhyNot(idea) : "ideas.choice.rule.appealed-already";
    }
}
