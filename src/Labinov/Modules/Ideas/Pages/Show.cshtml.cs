using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Problems;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>
/// One idea's own page: where it stands, whose it is, what comes next, what is told of it, and what was decided. Which part is read from
/// where is the second table of <c>docs/visibility.md</c>.
/// </summary>
public sealed class Show(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<IIdeaSection> sections
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Slug { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IdeaView View { get; private set; } = null!;

    public Idea Idea => View.Idea;

    /// <summary>Who is behind it and what was decided; null for whoever reads it from outside.</summary>
    public IdeaInside? Inside { get; private set; }

    /// <summary>The problem that it answers, for those who work in its lab.</summary>
    public AnsweredProblem? Answered { get; private set; }

    public IReadOnlyList<IdeaSection> Sections { get; private set; } = [];

    public bool IsOutside => Inside is null;

    public DateOnly Today => time.Today();

    public IEnumerable<IGrouping<EditStep, FactLine>> Steps =>
        FactLines
            .Of(words, Idea.Facts)
            .Where(line =>
                line.Text is not null
                && line.Field != nameof(Idea.Title)
                // Once accepted, the state itself says it.
                && (line.Field != nameof(Idea.StandsAt) || !Idea.State.IsLaunched())
            )
            .GroupBy(line => line.Step);

    public IReadOnlyList<Moment> Moments => IdeaMoments.Of(words, Inside!, View.Zone);

    public bool HasUnreadForMe =>
        Idea.MayReadWords(Actor) && Inside!.Words.Any(word => word.ReadAt is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var right = IdeasLinks.To(Number, Idea.Title);
        return IdeasLinks.Tail(Idea.Title) == Slug
            ? Page()
            : LocalRedirectPermanent(Request.PathBase + right + Request.QueryString);
    }

    /// <summary>Its people have read what was said to them.</summary>
    public async Task<IActionResult> OnPostReadAsync(CancellationToken cancel)
    {
        var today = Today;
        var idea = await db
            .Ideas.AsSplitQuery()
            .Include(idea => idea.Words)
            .VisibleTo(db, Actor, today)
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return NotFound();
        }

        if (!idea.MayReadWords(Actor))
        {
            return NotAllowed();
        }

        idea.ReadWords(Actor, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(IdeasLinks.To(Number, idea.Title), "ideas.words.read-done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var view = await IdeaViews.ReadAsync(db, Number, Actor, Today, cancel);
        if (view is null)
        {
            return false;
        }

        View = view;
        if (Idea.IsInside(Actor, view.Province))
        {
            Inside = await IdeaViews.InsideAsync(db, Idea.Id, cancel);
            Answered = await db.AnsweredByAsync(Idea, Actor, cancel);
        }

        var filled = new List<IdeaSection>();
        foreach (var section in sections.OrderBy(section => section.Order))
        {
            if (await section.ReadAsync(db, Idea.Id, Actor, cancel) is { } found)
            {
                filled.Add(found);
            }
        }

        Sections = filled;
        return true;
    }
}
