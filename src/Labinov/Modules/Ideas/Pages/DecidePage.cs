using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>A page that takes one decision about one idea: read, ask, tell, save once.</summary>
public abstract class DecidePage(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>As it lies in the database; not tracked.</summary>
    public Idea Idea { get; private set; } = null!;

    /// <summary>Somebody saved between looking and deciding.</summary>
    protected bool Changed { get; private set; }

    public string IdeaPath => IdeasLinks.To(Number, Idea.Title);

    public DateOnly Today => time.Today();

    /// <summary>The actor is one of those who take this decision.</summary>
    protected abstract bool IsTheirs(Idea idea);

    /// <summary>It can be taken now.</summary>
    protected abstract bool May(Idea idea);

    /// <summary>Key of what to say when it cannot.</summary>
    protected virtual string WhyNot(Idea idea) => "ideas.nothing-to-decide";

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var idea = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, Today)
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return false;
        }

        Idea = idea;
        if (HttpMethods.IsPost(Request.Method))
        {
            // Whoever came second is told so and then decides about the newest.
            Changed = Version != idea.Version;
            Version = idea.Version;
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsTheirs(Idea))
        {
            return NotAllowed();
        }

        if (!May(Idea))
        {
            TempData.Flash(FlashKind.Note, WhyNot(Idea));
            return LocalRedirect(Request.PathBase + IdeaPath);
        }

        Version = Idea.Version;
        Show();
        return Page();
    }

    /// <summary>The idea stands where this decision leads: the same form, sent once more, is told the same again.</summary>
    protected virtual bool IsTaken(Idea idea) => false;

    /// <summary>Fills the fields on the first look.</summary>
    protected virtual void Show() { }

    /// <param name="verb">What is told to the idea. A state that changed meanwhile is told by the idea's own rule.</param>
    /// <param name="done">Key of what is said afterwards.</param>
    protected Task<IActionResult> DecideAsync(
        Action<Idea, DateTime> verb,
        string done,
        CancellationToken cancel
    ) => DecideAsync(verb, _ => done, cancel);

    /// <param name="done">The key of what is said afterwards depends on where the idea came to stand.</param>
    protected async Task<IActionResult> DecideAsync(
        Action<Idea, DateTime> verb,
        Func<Idea, string> done,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(verb);
        ArgumentNullException.ThrowIfNull(done);
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

        if (!IsTheirs(idea))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // The answer may have been lost with the node that gave it; the decision was the very next thing that befell the idea.
        if (idea.Version == Version + 1 && IsTaken(idea))
        {
            return Done(IdeasLinks.To(Number, idea.Title), done(idea));
        }

        db.Expect(idea, Version);
        verb(idea, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(IdeasLinks.To(Number, idea.Title), done(idea));
    }
}

/// <summary>A decision that needs a sentence, which reaches the author.</summary>
public abstract class ReasonPage(LabinovDb db, TimeProvider time) : DecidePage(db, time)
{
    [BindProperty]
    [Needed, AtMost(Idea.ReasonMax)]
    public string? Reason { get; set; }
}
