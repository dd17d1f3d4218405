using Labinov.Data;
using Labinov.House;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>A coordinator accepts what the author claims and opens it to everybody, at once or from a day on.</summary>
public sealed class Publish(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    [BindProperty]
    [AtMost(Idea.ReasonMax)]
    public string? Word { get; set; }

    [BindProperty]
    public DateOnly? EmbargoUntil { get; set; }

    [BindProperty]
    [AtMost(Idea.ReasonMax)]
    public string? EmbargoReason { get; set; }

    /// <summary>What everybody will read.</summary>
    public IEnumerable<FactLine> Lines =>
        FactLines.Of(words, Idea.Facts).Where(line => line.Text is not null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            (idea, now) =>
                idea.Publish(
                    Actor,
                    now,
                    Word,
                    EmbargoUntil is { } until
                        ? new Embargo(until, EmbargoReason ?? "", Today)
                        : null
                ),
            "ideas.publish.done",
            cancel
        );

    protected override void Show() =>
        (EmbargoUntil, EmbargoReason) = (Idea.EmbargoUntilOn, Idea.EmbargoReason);

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayPublish(Actor);
    }

    protected override string WhyNot(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsPublishable ? base.WhyNot(idea) : "ideas.rule.not-launched";
    }
}
