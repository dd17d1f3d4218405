using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>A reviewer walks from idea to idea: each save is one form, and everything can be done with keys alone.</summary>
public sealed partial class ReviewIdea(LabinovDb db, TimeProvider time, Words words)
    : ScreeningPage(db)
{
    /// <summary>Place of the idea in the screening; null for the first that waits.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Idea { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public InnovationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReviewsShown Shown { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReviewOrder Order { get; set; }

    [BindProperty]
    public List<PointForm> Scores { get; set; } = [];

    [BindProperty]
    public List<CheckForm> Checks { get; set; } = [];

    [BindProperty]
    public List<RemarkForm> Remarks { get; set; } = [];

    [BindProperty, AtMost(Review.NoteMax)]
    public string? Note { get; set; }

    /// <summary>A saved comment that is put behind the note.</summary>
    [BindProperty]
    public Guid? Insert { get; set; }

    /// <summary>Keeps the note as a saved comment.</summary>
    [BindProperty]
    public bool Keep { get; set; }

    public bool IsJudge { get; private set; }

    /// <summary>May open the screening itself, beyond the own queue.</summary>
    public bool IsInside { get; private set; }
    public ReviewQueue Queue { get; private set; } = new([], []);
    public QueuedIdea? At { get; private set; }
    public IdeaText? Text { get; private set; }
    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];
    public IReadOnlyList<Choice> Saved { get; private set; } = [];

    public QueuedIdea? Next => At is null ? null : Queue.After(At, Order);
    public QueuedIdea? Previous => At is null ? null : Queue.Before(At, Order);

    public IEnumerable<Choice> Kinds =>
        Enum.GetValues<InnovationKind>()
            .Select(kind => new Choice($"{kind}", words[IdeaWords.Key(kind)]));

    public IEnumerable<Choice> Scale =>
        Enumerable
            .Range(Scoring.Least, Scoring.Most)
            .Select(points => new Choice($"{points}", words["screening.point." + points]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsJudge)
        {
            return NotAllowed();
        }

        if (At is { IsDone: true } at)
        {
            await FillAsync(at, cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsJudge)
        {
            return NotAllowed();
        }

        if (At is not { } at)
        {
            return NotFound();
        }

        for (var i = 0; i < Scores.Count; i++)
        {
            if (Scores[i].Points is not (>= Scoring.Least and <= Scoring.Most))
            {
                ModelState.AddModelError($"Scores[{i}].Points", words["screening.rule.choose"]);
            }
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var review = await Db
            .Reviews.Include(row => row.Scores)
            .Include(row => row.Checks)
            .Include(row => row.Remarks)
            .AsSplitQuery()
            .SingleAsync(row => row.Id == at.Review, cancel);
        review.Give(
            Actor,
            Screening.IsOpen,
            [.. Criteria.Select(row => row.Line)],
            await OpinionAsync(cancel),
            time.Now()
        );
        await KeepCommentAsync(cancel);
        await Db.SaveChangesAsync(cancel);
        var next = Queue.After(at, Order);
        return Done(
            next is null ? Address(null, ReviewsShown.Waiting) : Address(next.Nth, Shown),
            "screening.review.saved",
            at.Nth
        );
    }

    /// <summary>Forgets a saved comment.</summary>
    public async Task<IActionResult> OnPostForgetAsync(Guid comment, CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!IdeaScreening.MayReview(Actor, Lab) || !await IsLetInAsync(Screening, cancel))
        {
            return NotAllowed();
        }

        var (id, me) = (new Id<SavedComment>(comment), Me);
        if (
            await Db.SavedComments.SingleOrDefaultAsync(
                row => row.Id == id && row.PersonId == me,
                cancel
            ) is
            { } saved
        )
        {
            Db.Remove(saved);
            await Db.SaveChangesAsync(cancel);
        }

        return Done(Address(Idea, Shown), "screening.review.forgotten");
    }
}
