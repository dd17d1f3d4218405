using Labinov.Data;
using Labinov.Modules.Ideas.Approval;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>The head of a unit reads one idea on a phone, and stands behind it or gives it back.</summary>
public sealed class ApproveIdea(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    private readonly LabinovDb db = db;

    [BindProperty]
    public ApprovingAs Head { get; set; } = new();

    public string Unit { get; private set; } = "";
    public int UnitNumber { get; private set; }

    /// <summary>So many more wait for the same head.</summary>
    public int Others { get; private set; }

    /// <summary>What the head stands behind.</summary>
    public IEnumerable<FactLine> Lines =>
        FactLines
            .Of(words, Idea.Facts)
            .Where(line => line.Text is not null && line.Field != nameof(Idea.Title));

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var unit = await db
            .Organisations.Where(unit => unit.Id == Idea.UnitId)
            .Select(unit => new
            {
                unit.Name,
                unit.Number,
                Waiting = db.Ideas.Count(idea =>
                    idea.UnitId == unit.Id && idea.State == IdeaState.AwaitingUnitHead
                ),
            })
            .SingleAsync(cancel);
        (Unit, UnitNumber, Others) = (unit.Name, unit.Number, unit.Waiting - 1);
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Head.Check(ModelState, words);
        return DecideAsync(
            (idea, now) => idea.Approve(Actor, Head.Signed(), now),
            "ideas.approval.one.done",
            cancel
        );
    }

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsHeadedBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayApprove(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == IdeaState.Submitted;
    }
}
