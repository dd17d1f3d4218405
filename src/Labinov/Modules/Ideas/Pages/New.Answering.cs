using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <content>An idea that is begun at a problem says so from its first line.</content>
public sealed partial class New
{
    /// <summary>Number of the problem that it answers.</summary>
    [BindProperty(SupportsGet = true, Name = "Problem")]
    public int? ProblemNumber { get; set; }

    /// <summary>Said above the form; null where no problem was chosen.</summary>
    public AnsweredProblem? Answered { get; private set; }

    private IQueryable<Problem> Chosen =>
        db.Problems.Where(problem => problem.Number == ProblemNumber).InsideFor(db, Actor);

    // Whoever chose another lab after all answers nothing: the idea counts more than where it came from.
    private async Task AnswerAsync(Idea idea, CancellationToken cancel)
    {
        var problem = await Chosen.SingleOrDefaultAsync(cancel);
        if (problem is not null && problem.LabId == idea.LabId)
        {
            idea.Answer(Actor, problem);
        }
    }
}
