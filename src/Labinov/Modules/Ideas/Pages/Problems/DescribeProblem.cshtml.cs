using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>A unit fills in the worksheet of Diagnose; two sentences are enough to begin.</summary>
public sealed class DescribeProblem(LabinovDb db, TimeProvider time, Numbers numbers, Words words)
    : MakingPage<Problem>(time)
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public ProblemForm Input { get; set; } = new();

    [BindProperty]
    public Guid? Unit { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public Voice Voice { get; private set; } = null!;

    /// <summary>Those for which the actor speaks.</summary>
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        Voice = await db.VoiceAsync(lab, Actor, cancel);
        var rows = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .OrderBy(office => office.SearchName)
            .Select(office => new { office.Id, office.Name })
            .ToListAsync(cancel);
        Units =
        [
            .. rows.Where(row => Voice.For(row.Id))
                .Select(row => new Choice(row.Id.ToString(), row.Name)),
        ];
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Voice.IsSilent)
        {
            return NotAllowed();
        }

        Unit = Units.Count == 1 ? Guid.Parse(Units[0].Value) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return Voice.IsSilent ? NotAllowed() : await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        if (Units.All(choice => choice.Value != Unit?.ToString()))
        {
            ModelState.AddModelError(nameof(Unit), words["ideas.problem.error.unit"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var problem = Problem.Describe(
            Actor,
            Voice,
            Draft,
            await numbers.TakeAsync(Problem.Counter, cancel),
            Lab.Id,
            new Id<Organisation>(Unit!.Value),
            Input.Facts,
            Time.Now()
        );
        db.Add(problem);
        await db.SaveChangesAsync(cancel);
        return Made(problem.Number);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Problems.Where(problem => problem.Id == Draft && problem.LabId == Lab.Id)
            .Select(problem => (int?)problem.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Made(number) : null;
    }

    private IActionResult Made(int number) =>
        Done(ProblemsLinks.To(Number, number), "ideas.problem.described");
}
