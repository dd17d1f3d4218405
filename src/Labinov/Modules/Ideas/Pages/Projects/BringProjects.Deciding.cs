using Labinov.House;
using Labinov.Modules.Ideas.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <content>What changes something: bringing in what was looked at, and taking a list back.</content>
public sealed partial class BringProjects
{
    [BindProperty]
    public Id<ProjectList> List { get; set; }

    public async Task<IActionResult> OnPostBringAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (!ModelState.IsValid || await RowsAsync() is not { } rows)
        {
            return await AgainAsync(cancel);
        }

        var outcome = await ImportProjects.BringInAsync(
            db,
            numbers,
            Actor,
            Lab,
            Called ?? words["ideas.project.file"],
            rows,
            time.Now(),
            cancel
        );
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // The same file, sent twice in one breath: what the other brought in is there, and a look shows it.
            db.ChangeTracker.Clear();
            throw new RuleBroken("ideas.project.rule.meanwhile");
        }

        return Done(
            ProjectsLinks.Of(Number),
            "ideas.project.brought.done",
            outcome.New.Count,
            outcome.Known,
            outcome.Rejected
        );
    }

    /// <summary>What no unit has answered goes again, with the names in it.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        var list = await db.ProjectLists.SingleOrDefaultAsync(
            row => row.Id == List && row.LabId == Lab.Id,
            cancel
        );
        if (list is null)
        {
            return NotFound();
        }

        // Sent once more: it was taken back already.
        if (list.TakenBackAt is null)
        {
            var projects = await db
                .LeadershipProjects.Where(row => row.ListId == list.Id)
                .ToListAsync(cancel);
            db.RemoveRange(list.TakeBack(Actor, Lab, projects, time.Now()));
            await db.SaveChangesAsync(cancel);
        }

        return Done(ProjectsLinks.Import(Number), "ideas.project.taken-back.done");
    }
}
