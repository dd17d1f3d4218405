using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The manager says for every published criterion how far the application meets it, and why.</summary>
public sealed class ScoreApplication(LabinovDb db, TimeProvider time, Words words)
    : ApplicationPage(db, time)
{
    /// <summary>One for each criterion, in their order.</summary>
    [BindProperty]
    public List<ScoreForm> Lines { get; set; } = [];

    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];

    public IEnumerable<Choice> Scale =>
        Enumerable
            .Range(Scoring.Least, Scoring.Most)
            .Select(points => new Choice($"{points}", words["programme.score.scale." + points]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayScore || Criteria.Count == 0)
        {
            return NotAllowed();
        }

        Version = Facts.Version;
        var known = await Db
            .Applications.Where(row => row.Id == Facts.Id)
            .SelectMany(row => row.Scores)
            .Select(score => new ScoreLine(score.Line, score.Points, score.Note))
            .ToDictionaryAsync(score => score.Line, cancel);
        Lines =
        [
            .. Criteria.Select(criterion =>
                known.TryGetValue(criterion.Line, out var score)
                    ? new ScoreForm { Points = score.Points, Note = score.Note }
                    : new ScoreForm()
            ),
        ];
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var told = Lines.Count;
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Application.MayDecide(Actor))
        {
            return NotAllowed();
        }

        if (told != Criteria.Count)
        {
            ModelState.AddModelError("", words["programme.rule.score-all"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var application = (await FindAsync(cancel))!;
        application.Score(
            Actor,
            await RoundAsync(application.RoundId, cancel),
            [
                .. Criteria.Select(
                    (criterion, i) =>
                        new ScoreLine(criterion.Line, Lines[i].Points!.Value, Lines[i].Note)
                ),
            ],
            Time.Now()
        );
        await Db.SaveChangesAsync(cancel);
        return Done(ApplicationLinks.To(Number), "programme.score.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Criteria = await Db
            .Rounds.Where(row => row.Id == Facts.RoundId)
            .SelectMany(row => row.Criteria)
            .Rows()
            .ToListAsync(cancel);
        // Drawn again after a form that held too little.
        Lines = [.. Criteria.Select((_, i) => i < Lines.Count ? Lines[i] : new ScoreForm())];
        return true;
    }

    private bool MayScore =>
        Application.MayDecide(Actor) && Facts.State == ApplicationState.Submitted;
}

/// <summary>Points and note for one criterion.</summary>
public sealed class ScoreForm
{
    [Needed, Between(Scoring.Least, Scoring.Most)]
    public int? Points { get; set; }

    [AtMost(ApplicationScore.NoteMax)]
    public string? Note { get; set; }
}
