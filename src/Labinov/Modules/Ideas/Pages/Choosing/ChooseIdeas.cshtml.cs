using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>
/// Whoever keeps the ideas of a lab ticks many and decides once. Two looks: the list with its ticks, then what will happen and how many people
/// will read the sentence. Nothing is saved before the second.
/// </summary>
public sealed partial class ChooseIdeas(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    private List<ReasonChoice> reasons = [];

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Each as <c>number-version</c>: what was read is what is decided about.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    [BindProperty]
    [Needed]
    public IdeaState? To { get; set; }

    /// <summary>Code of the reason from the list.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty, AtMost(Idea.ReasonMax)]
    public string? Said { get; set; }

    /// <summary><c>sure</c> on the second look, <c>back</c> to the list with its ticks; nothing on the first.</summary>
    [BindProperty]
    public string? Step { get; set; }

    public IReadOnlyList<Hindrance> Hindrances { get; private set; } = [];

    /// <summary>The second look is shown.</summary>
    public bool IsChecking { get; private set; }

    /// <summary>How many people will read the decision; counted on the second look.</summary>
    public int Readers { get; private set; }

    public IEnumerable<Choice> Answers =>
        new[] { IdeaState.Selected, IdeaState.Reserve, IdeaState.NotSelected }.Select(
            state => new Choice(
                state.ToString(),
                words.Name(state),
                words["ideas.choice.to." + IdeasText.Kebab(state.ToString())]
            )
        );

    public IEnumerable<Choice> Reasons =>
        reasons.Select(reason => new Choice(reason.Code, reason.Name, reason.Help));

    public string? ReasonName => reasons.Find(reason => reason.Code == Reason)?.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!ChoosableIdeas.MayDecide(Lab, Actor))
        {
            return NotAllowed();
        }

        if (All)
        {
            Ticked = [.. Rows.Select(row => row.Tick)];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!ChoosableIdeas.MayDecide(lab, Actor))
        {
            return NotAllowed();
        }

        if (Step == "back")
        {
            ModelState.Clear();
            return await LoadAsync(cancel) ? Page() : NotFound();
        }

        var why = To == IdeaState.Selected ? null : await db.ReasonAsync(Reason, cancel);
        var ticks = Ticks();
        Check(ticks, why);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var many = new ChooseMany(ticks, await FoundAsync(lab, ticks, cancel), To!.Value);
        if (!many.IsTaken)
        {
            Hindrances = many.Hindrances(Actor);
            if (Hindrances.Count > 0)
            {
                return await HinderedAsync(cancel);
            }

            if (Step != "sure")
            {
                return await AskAsync(ticks, cancel);
            }

            many.Decide(Actor, why, Said, time.Now());
            await db.SaveChangesAsync(cancel);
        }

        return Done(Here, "ideas.choosing.done", ticks.Count);
    }

    private List<Tick> Ticks() =>
        [.. Ticked.Select(Tick.Of).OfType<Tick>().DistinctBy(tick => tick.Number)];

    private void Check(List<Tick> ticks, ChoiceReason? why)
    {
        if (ticks.Count is 0 or > ChoosableIdeas.Most)
        {
            ModelState.AddModelError(
                nameof(Ticked),
                words["ideas.choosing.rule.tick", ChoosableIdeas.Most]
            );
        }

        if (To is null or IdeaState.Selected)
        {
            return;
        }

        if (why is not { Use: ReasonUse.Choosing } || !why.IsInForceOn(time.Today()))
        {
            ModelState.AddModelError(nameof(Reason), words["ideas.choice.rule.reason"]);
        }

        if (string.IsNullOrWhiteSpace(Said))
        {
            ModelState.AddModelError(nameof(Said), words["ideas.rule.say-why"]);
        }
    }

    /// <summary>The list again with everything that was ticked, and what stands in the way; nothing was saved.</summary>
    private async Task<IActionResult> HinderedAsync(CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    private async Task<IActionResult> AskAsync(List<Tick> ticks, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        IsChecking = true;
        Readers = await ReadersAsync(ticks, cancel);
        return Page();
    }
}
