using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>A problem is not worked on, and everybody inside the lab reads why.</summary>
public sealed class SetProblemAside(LabinovDb db, TimeProvider time) : ProblemPage(db)
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed]
    public AsideReason? Reason { get; set; }

    [BindProperty, AtMost(Problem.ShortMax)]
    public string? Why { get; set; }

    public string Heading => loaded.Title;

    private Problem loaded = null!;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var problem = await Found.SingleOrDefaultAsync(cancel);
        loaded = problem!;
        return problem is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = loaded.Version;
        return !Problem.MayDecide(Actor, Lab, loaded.UnitId) ? NotAllowed()
            : loaded.IsAside ? LocalRedirect(Request.PathBase + Back)
            : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Problem.MayDecide(Actor, Lab, loaded.UnitId))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // The same decision, sent once more after a lost answer.
        if (!loaded.IsAside || loaded.AsideReason != Reason)
        {
            Db.Expect(loaded, Version);
            loaded.SetAside(Actor, Lab, Reason!.Value, Why, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(Back, "ideas.problem.set-aside.done");
    }
}
