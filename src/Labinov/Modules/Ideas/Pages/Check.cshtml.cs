using Labinov.Data;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Check your answers: everything told, what is missing with a way to it, and the button that sends.</summary>
public sealed class Check(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    public IReadOnlyList<Gap> Gaps => Idea.Gaps();

    /// <summary>What would make it stronger; it may be sent without.</summary>
    public IReadOnlyList<Gap> Wishes => Idea.Wishes();

    public IEnumerable<IGrouping<EditStep, FactLine>> Steps =>
        FactLines
            .Of(words, Idea.Facts)
            .Where(line =>
                line.Field != nameof(Basics.StandsAt) || Idea.Origin == IdeaOrigin.Existing
            )
            .GroupBy(line => line.Step);

    public bool IsMissing(FactLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Gaps.Any(gap => gap.Field == line.Field);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync((idea, now) => idea.Submit(Actor, now), "ideas.check.done", cancel);

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsWrittenBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MaySubmit(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == IdeaState.Submitted;
    }

    protected override string WhyNot(Idea idea) => "ideas.rule.already-sent";
}
