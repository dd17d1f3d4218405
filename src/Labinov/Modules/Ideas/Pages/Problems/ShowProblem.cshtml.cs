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
public sealed class ShowProblem(LabinovDb db, TimeProvider time, Words words) : ProblemPage(db)
{
    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Urgency { get; set; }

    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Seriousness { get; set; }

    [BindProperty, Needed, Between(UsgScore.Least, UsgScore.Most)]
    public int? Growth { get; set; }

    public ProblemView View { get; private set; } = null!;
    public Problem Problem => View.Problem;
    public IReadOnlyList<AnsweringIdea> Ideas { get; private set; } = [];

    /// <summary>Ideas that answer it and that this reader may not open yet: another unit is still writing them.</summary>
    public int Hidden { get; private set; }

    public bool MayWrite => Voice.For(Problem.UnitId) && !Problem.IsAside;
    public bool MayDecide => Problem.MayDecide(Actor, Lab, Problem.UnitId);
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
        var view = await Found.Views(Db, me).SingleOrDefaultAsync(cancel);
        if (view is null)
        {
            return false;
        }

        View = view;
        var answering = Db.Ideas.Where(idea => idea.ProblemId == view.Problem.Id);
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

        if (View.Mine is { } mine)
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

        var problem = await Found.Include(row => row.Urgencies).SingleAsync(cancel);
        problem.Weigh(
            Actor,
            Voice,
            new UsgScore(Urgency!.Value, Seriousness!.Value, Growth!.Value),
            time.Now()
        );
        await Db.SaveChangesAsync(cancel);
        return Done(Back, "ideas.problem.weighed");
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

        var problem = await Found.SingleAsync(cancel);
        if (problem.IsAside)
        {
            problem.TakeUp(Actor, Lab, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(Back, "ideas.problem.taken-up");
    }
}

public sealed record AnsweringIdea(int Number, string Title, IdeaState State);
