using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>One problem: what is lacking, how pressing it is found, and which ideas answer it.</summary>
public sealed class ShowProblem(LabinovDb db, TimeProvider time, Words words) : ProblemsPage(db)
{
    [BindProperty(SupportsGet = true, Name = "problem")]
    public int ProblemNumber { get; set; }

    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Urgency { get; set; }

    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Seriousness { get; set; }

    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Growth { get; set; }

    public ProblemView Problem { get; private set; } = null!;
    public IReadOnlyList<AnsweringIdea> Ideas { get; private set; } = [];

    /// <summary>Ideas that answer it and that this reader may not open yet: another unit is still writing them.</summary>
    public int Hidden { get; private set; }

    public bool MayWrite => Voice.For(Problem.UnitId) && Problem.AsideAt is null;
    public bool MayDecide => Modules.Ideas.Problems.Problem.MayDecide(Actor, Lab, Problem.UnitId);
    public bool MayAnswer => MayWrite && Idea.MayDraftFor(Actor, Problem.UnitId, Lab.RegionId);

    public IEnumerable<Choice> Scale(string aspect) =>
        Enumerable
            .Range(UsgScore.Least, UsgScore.Most)
            .Select(step => new Choice(
                $"{step}",
                $"{step} · {words[$"ideas.usg.{aspect}.{step}"]}"
            ));

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var problem = await Db
            .Problems.Where(row => row.LabId == Lab.Id && row.Number == ProblemNumber)
            .Views(Db, me)
            .SingleOrDefaultAsync(cancel);
        if (problem is null)
        {
            return false;
        }

        Problem = problem;
        var answering = Db.Ideas.Where(idea => idea.ProblemId == problem.Id);
        Ideas = await answering
            .VisibleTo(Db, Actor, time.Today())
            .OrderBy(idea => idea.Number)
            .Select(idea => new AnsweringIdea(idea.Number, idea.Title, idea.State))
            .ToListAsync(cancel);
        Hidden = await answering.CountAsync(cancel) - Ideas.Count;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Problem.Mine is { } mine)
        {
            (Urgency, Seriousness, Growth) = (mine.Urgency, mine.Seriousness, mine.Growth);
        }

        return Page();
    }

    /// <summary>How pressing this person finds it; once more replaces what was said before.</summary>
    public async Task<IActionResult> OnPostWeighAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Voice.For(Problem.UnitId))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var problem = await Db
            .Problems.Include(row => row.Urgencies)
            .SingleAsync(row => row.Id == Problem.Id, cancel);
        problem.Weigh(
            Actor,
            Voice,
            new UsgScore(Urgency!.Value, Seriousness!.Value, Growth!.Value),
            time.Now()
        );
        await Db.SaveChangesAsync(cancel);
        return Done(ProblemsLinks.To(Number, ProblemNumber), "ideas.problem.weighed");
    }

    /// <summary>Works on it again.</summary>
    public async Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayDecide)
        {
            return NotAllowed();
        }

        var problem = await Db.Problems.SingleAsync(row => row.Id == Problem.Id, cancel);
        if (problem.IsAside)
        {
            problem.TakeUp(Actor, Lab, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ProblemsLinks.To(Number, ProblemNumber), "ideas.problem.taken-up");
    }
}

public sealed record AnsweringIdea(int Number, string Title, IdeaState State);
