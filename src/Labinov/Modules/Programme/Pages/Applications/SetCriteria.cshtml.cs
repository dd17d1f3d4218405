using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The manager publishes by what applications to a round are judged; those of an earlier round can be taken over.</summary>
public sealed class SetCriteria(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    private const int Fewest = 4;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the round whose criteria fill the form.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Copy { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<CriterionForm> Lines { get; set; } = [];

    public RoundRow Shown { get; private set; } = null!;

    /// <summary>The newest other round that has criteria; null when none has.</summary>
    public (int Number, int Year)? Earlier { get; private set; }

    /// <summary>An application was scored by them.</summary>
    public bool IsFixed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Round.MayFrame(Actor))
        {
            return NotAllowed();
        }

        Version = await db
            .Rounds.Where(row => row.Id == Shown.Id)
            .Select(row => row.Version)
            .SingleAsync(cancel);
        var from = Copy ?? Number;
        Lines = await db
            .Rounds.Where(row => row.Number == from)
            .SelectMany(row => row.Criteria)
            .OrderBy(row => row.Line)
            .Select(row => new CriterionForm
            {
                Title = row.Title,
                Explanation = row.Explanation,
                Weight = row.Weight,
            })
            .ToListAsync(cancel);
        ModelState.Clear();
        Pad();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Round.MayFrame(Actor))
        {
            return NotAllowed();
        }

        var lines = Examine();
        if (lines is null)
        {
            return await AgainAsync(cancel);
        }

        var round = await db
            .Rounds.Include(row => row.Criteria)
            .SingleAsync(row => row.Id == Shown.Id, cancel);
        db.Expect(round, Version);
        round.SetCriteria(Actor, lines, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(
            ProgrammeLinks.Round(Number, round.Year, round.Theme),
            "programme.criteria.done"
        );
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var row = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        Shown = row!;
        if (row is null)
        {
            return false;
        }

        IsFixed = await db.Rounds.AnyAsync(
            round => round.Id == row.Id && round.CriteriaFixedAt != null,
            cancel
        );
        var earlier = await db
            .Rounds.Where(round => round.Id != row.Id && round.Criteria.Any())
            .OrderByDescending(round => round.Year)
            .ThenByDescending(round => round.Number)
            .Select(round => new { round.Number, round.Year })
            .FirstOrDefaultAsync(cancel);
        Earlier = earlier is null ? null : (earlier.Number, earlier.Year);
        Pad();
        return true;
    }

    // Some empty lines to go on in.
    private void Pad()
    {
        var wanted = Math.Clamp(Lines.Count(line => !line.IsEmpty) + 2, Fewest, Criterion.Most);
        while (Lines.Count < wanted)
        {
            Lines.Add(new CriterionForm());
        }
    }

    // Null with the error beside its field.
    private List<CriterionLine>? Examine()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i] is { IsEmpty: false } line)
            {
                if (line.Title is null)
                {
                    ModelState.AddModelError($"Lines[{i}].Title", words["house.required"]);
                }

                if (
                    line.Weight is null
                    && ModelState[$"Lines[{i}].Weight"] is not { Errors.Count: > 0 }
                )
                {
                    ModelState.AddModelError($"Lines[{i}].Weight", words["house.required"]);
                }
            }
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        var lines = Lines
            .Where(line => !line.IsEmpty)
            .Take(Criterion.Most)
            .Select(line => new CriterionLine(line.Title!, line.Explanation, line.Weight!.Value))
            .ToList();
        var sum = lines.Sum(line => line.Weight);
        if (sum != Scoring.Whole)
        {
            ModelState.AddModelError("Lines[0].Weight", words["programme.criteria.sum", sum]);
            return null;
        }

        return lines;
    }
}

/// <summary>One line of the form; an empty one counts for nothing.</summary>
public sealed class CriterionForm
{
    [AtMost(Criterion.TitleMax)]
    public string? Title { get; set; }

    [AtMost(Criterion.ExplanationMax)]
    public string? Explanation { get; set; }

    [Between(1, Scoring.Whole)]
    public int? Weight { get; set; }

    public bool IsEmpty => Title is null && Explanation is null && Weight is null;
}
