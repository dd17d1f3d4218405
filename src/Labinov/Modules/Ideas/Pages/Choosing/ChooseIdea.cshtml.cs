using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>Whoever keeps an idea selects it, keeps it as a reserve or does not select it: one page, three answers, never without a reason.</summary>
public sealed class ChooseIdea(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    private readonly LabinovDb db = db;
    private List<ReasonChoice> reasons = [];

    [BindProperty, Needed]
    public IdeaState? To { get; set; }

    /// <summary>Code of the reason from the list.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty, AtMost(Idea.ReasonMax)]
    public string? Said { get; set; }

    public IEnumerable<Choice> Answers =>
        Idea.Choices.Select(state => new Choice(
            state.ToString(),
            words.Name(state),
            words["ideas.choice.to." + IdeasText.Kebab(state.ToString())]
        ));

    public IEnumerable<Choice> Reasons =>
        reasons.Select(reason => new Choice(reason.Code, reason.Name, reason.Help));

    /// <summary>What is decided about.</summary>
    public IEnumerable<FactLine> Lines =>
        FactLines.Of(words, Idea.Facts).Where(line => line.Text is not null);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        reasons = await db.ReasonsOnAsync(Today, ReasonUse.Choosing, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var why = await db.ReasonAsync(Reason, cancel);
        if (To is { } to && to != IdeaState.Selected)
        {
            if (why is not { Use: ReasonUse.Choosing })
            {
                ModelState.AddModelError(nameof(Reason), words["ideas.choice.rule.reason"]);
            }

            if (string.IsNullOrWhiteSpace(Said))
            {
                ModelState.AddModelError(nameof(Said), words["ideas.rule.say-why"]);
            }
        }

        return await DecideAsync(
            (idea, now) => idea.Choose(Actor, To!.Value, why, Said, now),
            "ideas.choice.done",
            cancel
        );
    }

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayChoose(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == To;
    }
}
