using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>Two problems at a time: which one is more pressing? Easier for a hall than scores, and nobody needs a scale.</summary>
public sealed class CompareProblems(LabinovDb db, TimeProvider time) : ProblemsPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Number of one of the pair.</summary>
    [BindProperty]
    public int One { get; set; }

    [BindProperty]
    public int Other { get; set; }

    /// <summary>Number of the more pressing one; 0 when both are as pressing.</summary>
    [BindProperty]
    public int Chosen { get; set; }

    public IReadOnlyList<ProblemRow> Among { get; private set; } = [];
    public Pair Pair { get; private set; } = new(null, null, 0, 0);
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var mine = (await Db.ProblemsOfAsync(Lab.Id, cancel))
            .Where(row => !row.IsAside && Voice.For(row.UnitId))
            .ToList();
        Units =
        [
            .. mine.GroupBy(row => (row.UnitId, row.Unit))
                .Where(group => group.Count() > 1)
                .OrderBy(group => group.Key.Unit, StringComparer.OrdinalIgnoreCase)
                .Select(group => new Choice(group.Key.UnitId.ToString(), group.Key.Unit)),
        ];
        Among = [.. mine.Where(row => Unit is null || row.UnitId.Value == Unit)];
        Pair = await Db.NextPairAsync(Lab.Id, Actor, Among, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Voice.IsSilent ? NotAllowed()
        : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (Voice.IsSilent)
        {
            return NotAllowed();
        }

        var two = await Db
            .Problems.Where(row =>
                row.LabId == Lab.Id && (row.Number == One || row.Number == Other)
            )
            .ToListAsync(cancel);
        if (two.Count != 2)
        {
            return NotFound();
        }

        var chosen = Chosen == 0 ? null : two.Find(row => row.Number == Chosen);
        if (Chosen != 0 && chosen is null)
        {
            throw new RuleBroken("ideas.rule.not-of-the-pair");
        }

        var choice = Preference.Of(Actor, Voice, two[0], two[1], chosen?.Id, time.Now());
        await KeepAsync(choice, cancel);
        return LocalRedirect(Request.PathBase + ProblemsLinks.Pairs(Number) + Query);
    }

    /// <summary>Takes the last answer back, and asks the pair anew.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var last = await Db
            .Preferences.Where(pair =>
                pair.PersonId == me
                && Db.Problems.Any(row => row.Id == pair.OneId && row.LabId == Lab.Id)
            )
            .OrderByDescending(pair => pair.At)
            .FirstOrDefaultAsync(cancel);
        if (last is not null)
        {
            Db.Remove(last);
            await Db.SaveChangesAsync(cancel);
        }

        return LocalRedirect(Request.PathBase + ProblemsLinks.Pairs(Number) + Query);
    }

    private string Query => Unit is { } unit ? $"?Unit={unit}" : "";

    // The first answer to a pair counts; the same form sent twice, or an old tab, changes nothing.
    private async Task KeepAsync(Preference choice, CancellationToken cancel)
    {
        if (await IsKeptAsync(choice, cancel))
        {
            return;
        }

        Db.Add(choice);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            Db.ChangeTracker.Clear();
            if (!await IsKeptAsync(choice, cancel))
            {
                throw;
            }
        }
    }

    private Task<bool> IsKeptAsync(Preference choice, CancellationToken cancel) =>
        Db.Preferences.AnyAsync(
            pair =>
                pair.OneId == choice.OneId
                && pair.OtherId == choice.OtherId
                && pair.PersonId == choice.PersonId,
            cancel
        );
}
