using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas.Merging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>A page that hides one comment: read, ask, tell, save once.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public abstract class CommentPage(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the comment.</summary>
    [BindProperty(SupportsGet = true)]
    public int Said { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Comment Comment { get; private set; } = null!;
    public Spoken Innovation { get; private set; } = null!;

    /// <summary>Whoever the comment is from.</summary>
    public string Author { get; private set; } = "";

    public string Back => GalleryLinks.Comment(Number, Said);

    protected DateTime Now => time.Now();

    /// <summary>The actor is one of those who may do this.</summary>
    protected abstract bool IsTheirs { get; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.SpokenAsync(Number, time.Today(), cancel) is not { } innovation)
        {
            return false;
        }

        var family = db.FamilyOf(innovation.Idea);
        var found = await db
            .Comments.Where(comment =>
                comment.Number == Said
                && family.Contains(comment.IdeaId)
                && comment.State == CommentState.Shown
            )
            .Select(comment => new
            {
                Comment = comment,
                Author = db
                    .People.Where(person => person.Id == comment.AuthorId)
                    .Select(person => person.Name)
                    .First(),
            })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return false;
        }

        (Innovation, Comment, Author) = (innovation, found.Comment, found.Author);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsTheirs)
        {
            return NotAllowed();
        }

        Version = Comment.Version;
        return Page();
    }

    protected async Task<IActionResult> HideAsync(
        Action hide,
        string done,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IsTheirs)
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        db.Expect(Comment, Version);
        return await SpeakAbout.RunAsync(db, Innovation.Idea, -1, hide, time.Today(), cancel)
            ? Done(GalleryLinks.Comments(Number), done)
            : NotFound();
    }
}
