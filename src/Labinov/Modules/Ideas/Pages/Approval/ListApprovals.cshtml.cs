using Labinov.Data;
using Labinov.Modules.Ideas.Approval;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>All ideas of a unit that wait for its head, who ticks many and approves once.</summary>
public sealed class ListApprovals(LabinovDb db, TimeProvider time, Words words)
    : ApprovalsPage(db, words)
{
    /// <summary>Each as <c>number-version</c>: what was read is what is approved.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    [BindProperty]
    public ApprovingAs Head { get; set; } = new();

    /// <summary>Numbers of those that were ticked and not approved, because somebody changed them meanwhile.</summary>
    [BindProperty(SupportsGet = true)]
    public List<int> Changed { get; set; } = [];

    public IReadOnlyList<string> ChangedTitles { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        ChangedTitles = ReadsIdeas
            ? await TitlesAsync(cancel)
            : Changed.ConvertAll(number => Words["ideas.list.number", number].Value);
        return true;
    }

    private async Task<List<string>> TitlesAsync(CancellationToken cancel) =>
        Changed.Count == 0
            ? []
            : await Db
                .Ideas.Where(idea =>
                    idea.UnitId == Unit.Id && idea.SentAt != null && Changed.Contains(idea.Number)
                )
                .OrderBy(idea => idea.Number)
                .Take(ApprovalsWaiting.Most)
                .Select(idea => idea.Title)
                .ToListAsync(cancel);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsHead)
        {
            return NotAllowed();
        }

        Head.Check(ModelState, Words);
        if (Ticked.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticked), Words["ideas.approval.rule.tick"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var ticks = await TickedAsync(Ticked, cancel);
        var now = time.Now();
        foreach (var idea in ticks.Same)
        {
            idea.Approve(Actor, Head.Signed(), now);
        }

        await Db.SaveChangesAsync(cancel);
        return Done(Back(Number, ticks.Changed), "ideas.approval.done", ticks.Approved);
    }
}
