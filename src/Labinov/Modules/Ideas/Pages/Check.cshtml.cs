using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Ideas.Pages.Approval;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Check your answers: everything told, what is missing with a way to it, and the button that sends.</summary>
public sealed class Check(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    private readonly LabinovDb db = db;

    /// <summary>As what a head sends a new idea of the own unit: that is the approval.</summary>
    [BindProperty]
    public ApprovingAs Head { get; set; } = new();

    /// <summary>What the unit may still send; null when nothing limits it.</summary>
    public QuotaLeft? Quota { get; private set; }

    public bool IsFull => Quota?.IsFull == true;

    /// <summary>Sending it is at once the approval of its head.</summary>
    public bool Approves => Idea.NeedsHead && Idea.IsHeadedBy(Actor);

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

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Quota = await db.QuotaLeftAsync(Number, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var quota = await db.QuotaLeftAsync(Number, cancel);
        Head.Check(ModelState, words);
        return await DecideAsync(
            (idea, now) =>
            {
                if (quota?.IsFull == true)
                {
                    throw new RuleBroken("ideas.quota.rule.full", quota.Most);
                }

                idea.Submit(Actor, now, Head.Signed());
            },
            idea =>
                idea.State == IdeaState.AwaitingUnitHead
                    ? "ideas.check.done.head"
                    : "ideas.check.done",
            cancel
        );
    }

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
        return idea.State is IdeaState.Submitted or IdeaState.AwaitingUnitHead;
    }

    protected override string WhyNot(Idea idea) => "ideas.rule.already-sent";
}
