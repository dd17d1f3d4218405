using Labinov.Data;
using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>One proposal: what was said, who can be asked, what was answered, and what came of it.</summary>
public sealed class ShowProposal(LabinovDb db, TimeProvider time) : ProposalPage(db)
{
    public DateOnly Today => time.Today(Zone);

    /// <summary>The idea that came of it, if this reader sees it.</summary>
    public (int Number, string Title)? Idea { get; private set; }

    /// <summary>The problem that came of it.</summary>
    public (int Number, string Title, int Lab)? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var idea = await Db
            .Ideas.VisibleTo(Db, Actor, time.Today())
            .Where(row => row.Id == Proposal.IdeaId)
            .Select(row => new { row.Number, row.Title })
            .SingleOrDefaultAsync(cancel);
        Idea = idea is null ? null : (idea.Number, idea.Title);
        var problem = await Db
            .Problems.Where(row => row.Id == Proposal.ProblemId)
            .InsideFor(Db, Actor)
            .Join(
                Db.Labs,
                row => row.LabId,
                lab => lab.Id,
                (row, lab) =>
                    new
                    {
                        row.Number,
                        row.Title,
                        Lab = lab.Number,
                    }
            )
            .SingleOrDefaultAsync(cancel);
        Problem = problem is null ? null : (problem.Number, problem.Title, problem.Lab);
        return Page();
    }
}
