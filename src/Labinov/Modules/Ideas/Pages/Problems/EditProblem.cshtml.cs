using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>Whoever speaks for the unit writes the worksheet on.</summary>
public sealed class EditProblem(LabinovDb db, TimeProvider time) : ProblemPage(db)
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ProblemForm Input { get; set; } = new();

    public string Heading => loaded.Title;

    /// <summary>What somebody else saved meanwhile; null as long as nobody did.</summary>
    public IReadOnlyList<Difference>? Theirs { get; private set; }

    private Problem loaded = null!;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var problem = await Found.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (problem is null)
        {
            return false;
        }

        loaded = problem;
        if (HttpMethods.IsPost(Request.Method) && Version != problem.Version)
        {
            // The form goes on from the newest version: sending it again is a choice made with both in sight.
            Theirs = ModelState.IsValid ? ProblemLines.Between(Input.Facts, problem.Facts) : [];
            Version = problem.Version;
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Voice.For(loaded.UnitId))
        {
            return NotAllowed();
        }

        (Version, Input) = (loaded.Version, ProblemForm.Of(loaded.Facts));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var problem = await EnterAsync(cancel) ? await Found.SingleOrDefaultAsync(cancel) : null;
        if (problem is null)
        {
            return NotFound();
        }

        if (!Voice.For(problem.UnitId))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // What is sent once more after a lost answer stands there already.
        if (Version == problem.Version || Input.Facts != problem.Facts)
        {
            Db.Expect(problem, Version);
            problem.Edit(Voice, Input.Facts, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(Back, "ideas.edit.saved");
    }
}
