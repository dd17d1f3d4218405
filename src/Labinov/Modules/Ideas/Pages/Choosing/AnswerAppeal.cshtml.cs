using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>Another look is taken: considered again, selected at once, or it stays as it was, with words.</summary>
public sealed class AnswerAppeal(LabinovDb db, TimeProvider time, Words words)
    : ReasonPage(db, time)
{
    private readonly LabinovDb db = db;

    [BindProperty, Needed]
    public AppealAnswer? Answer { get; set; }

    public SaidDecision? Decision { get; private set; }

    /// <summary>What its people wrote.</summary>
    public string Asked { get; private set; } = "";

    public IEnumerable<Choice> Answers => words.Choices<AppealAnswer>(explained: true);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Decision = await db.LastDecisionAsync(Idea.Id, cancel);
        Asked =
            await db
                .Appeals.Where(appeal => appeal.IdeaId == Idea.Id)
                .Select(appeal => appeal.Text)
                .SingleOrDefaultAsync(cancel)
            ?? "";
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            (idea, now) => idea.AnswerAppeal(Actor, Answer!.Value, Reason, now),
            "ideas.appeal.answer.done",
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
        return idea.MayAnswerAppeal(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.AppealAnsweredAt is not null;
    }
}
