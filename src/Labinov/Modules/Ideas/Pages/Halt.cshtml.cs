using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Postponed or not carried on, with the kind of reason that other regions may read and a sentence that they may not.</summary>
public sealed class Halt(LabinovDb db, TimeProvider time, Words words) : DecidePage(db, time)
{
    private readonly LabinovDb db = db;
    private List<ReasonChoice> reasons = [];

    [BindProperty, Needed]
    public IdeaState? To { get; set; }

    /// <summary>Code of the kind of reason.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty, Needed, AtMost(Idea.ReasonMax)]
    public string? Said { get; set; }

    /// <summary>The day on which a postponed one is looked at again.</summary>
    [BindProperty]
    public DateOnly? WakesOn { get; set; }

    [BindProperty]
    public bool StaysOpen { get; set; }

    public IEnumerable<Choice> Answers =>
        Idea.Halts.Select(state => new Choice(
            state.ToString(),
            words.Name(state),
            words["ideas.halt.to." + IdeasText.Kebab(state.ToString())]
        ));

    public IEnumerable<Choice> Reasons =>
        reasons.Select(reason => new Choice(reason.Code, reason.Name, reason.Help));

    public bool MayPostpone => Idea.Halts.Contains(IdeaState.Postponed);

    /// <summary>Everybody reads of it now, and whoever decides may say for the region that it stays so.</summary>
    public bool MayStayOpen => Idea.Audience == Audience.Public && Idea.IsKeptBy(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        reasons = await db.ReasonsOnAsync(Today, ReasonUse.Halting, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var why = await db.ReasonAsync(Reason, cancel);
        if (why is not { Use: ReasonUse.Halting })
        {
            ModelState.AddModelError(nameof(Reason), words["ideas.halt.rule.kind"]);
        }

        if (To == IdeaState.Postponed && !(WakesOn > Today))
        {
            ModelState.AddModelError(nameof(WakesOn), words["ideas.halt.rule.day"]);
        }

        return await DecideAsync(
            (idea, now) => idea.Halt(Actor, To!.Value, why, Said, WakesOn, StaysOpen, now),
            "ideas.halt.done",
            cancel
        );
    }

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.HaltsIt(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayHalt(Actor);
    }

    protected override bool IsTaken(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.State == To;
    }
}
