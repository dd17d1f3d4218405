using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Merging;

/// <summary>
/// Whoever keeps two ideas merges one into the other: first chooses into which, then compares both, ticks what the other takes over, and says why.
/// </summary>
public sealed partial class MergeIdea(
    LabinovDb db,
    SimilarIdeas similar,
    TimeProvider time,
    Words words
) : MakingPage<Merge>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the idea into which it goes; null until that is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Into { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What the target takes over.</summary>
    [BindProperty]
    public List<TakenField> Take { get; set; } = [];

    [BindProperty]
    [Needed, AtMost(Idea.ReasonMax)]
    public string? Reason { get; set; }

    public Idea Source { get; private set; } = null!;
    public Beside SourceOffice { get; private set; } = null!;

    /// <summary>Null until one is chosen that may be.</summary>
    public Idea? Target { get; private set; }
    public Beside? TargetOffice { get; private set; }
    public IReadOnlyList<Compared> Lines { get; private set; } = [];
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    /// <summary>Whose it is.</summary>
    public sealed record Beside(string Unit, string? Initiator);

    /// <param name="Take">The text that may be taken over; null where both stay as they are.</param>
    public sealed record Compared(string Label, string? Mine, string? Theirs, TakenField? Take);

    /// <param name="SaidSame">An author said that both are the same.</param>
    public sealed record Candidate(
        int Number,
        string Title,
        string Unit,
        IdeaState State,
        bool SaidSame,
        IReadOnlyList<AlikeWord> Words
    );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await FindAsync(Number, cancel) is not { } source)
        {
            return false;
        }

        (Source, SourceOffice) = source;
        Version = Source.Version;
        (Target, TargetOffice) = (null, null);
        if (Into is { } into && await FindAsync(into, cancel) is var (target, office))
        {
            (Target, TargetOffice) = (target, office);
            Lines = Compare(Source, target);
        }
        else if (Source.IsKeptBy(Actor))
        {
            Candidates = await CandidatesAsync(cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Source.IsKeptBy(Actor))
        {
            return NotAllowed();
        }

        if (!Source.MayMerge(Actor))
        {
            TempData.Flash(
                FlashKind.Note,
                Source.State.IsEnded() ? "ideas.rule.ended" : "ideas.rule.not-sent"
            );
            return LocalRedirect(Request.PathBase + IdeasLinks.To(Number, Source.Title));
        }

        var why =
            Into is null ? null
            : Target is null ? "ideas.merge.not-found"
            : Merge.WhyNot(Actor, Source, Target, Time.Today());
        if (why is not null)
        {
            // Another one can be chosen at once.
            ModelState.AddModelError(nameof(Into), words[why]);
            (Target, Candidates) = (null, await CandidatesAsync(cancel));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(Number, cancel) is not { } source)
        {
            return NotFound();
        }

        if (!source.Idea.IsKeptBy(Actor))
        {
            return NotAllowed();
        }

        if (Into is not { } into || await FindAsync(into, cancel) is not { } target)
        {
            ModelState.AddModelError(nameof(Into), words["ideas.merge.not-found"]);
            return await AgainAsync(cancel);
        }

        foreach (var field in Take.Where(field => Merge.IsTooLong(source.Idea, target.Idea, field)))
        {
            ModelState.AddModelError(
                nameof(Take),
                words["ideas.merge.rule.too-long-field", words[MergingText.Label(field)].Value]
            );
        }

        return ModelState.IsValid
            ? await OnceAsync(() => UniteAsync(target.Idea, cancel), cancel)
            : await AgainAsync(cancel);
    }

    private async Task<IActionResult> UniteAsync(Idea there, CancellationToken cancel)
    {
        var source = await db.Ideas.SingleAsync(idea => idea.Number == Number, cancel);
        var target = await db.Ideas.SingleAsync(idea => idea.Id == there.Id, cancel);
        var members = await db.Ideas.Where(idea => idea.HeadId == source.Id).ToListAsync(cancel);
        var ordinal = await db.NextOrdinalAsync(target.Id, cancel);
        db.Expect(source, Version);
        db.Add(
            Merge.Unite(Actor, Draft, source, target, members, ordinal, Take, Reason!, Time.Now())
        );
        await db.SaveChangesAsync(cancel);
        return Merged(target);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var target = await db
            .Merges.Where(merge => merge.Id == Draft)
            .Join(db.Ideas, merge => merge.TargetId, idea => idea.Id, (_, idea) => idea)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancel);
        return target is null ? null : Merged(target);
    }

    private IActionResult Merged(Idea target) =>
        Done(IdeasLinks.To(target.Number, target.Title), "ideas.merge.done", Number);
}
