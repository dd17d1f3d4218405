using Labinov.Data;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Merging;

/// <summary>The people of an idea have read that it was merged, took another in, or stands for itself again.</summary>
public sealed class ReadMerge(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Whoever comes by the address is led to the idea.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await FindAsync(cancel) is { } idea
            ? LocalRedirect(Request.PathBase + IdeasLinks.To(Number, idea.Title))
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } idea)
        {
            return NotFound();
        }

        if (!idea.IsOf(Actor))
        {
            return NotAllowed();
        }

        var notices = await db
            .MergeNotices.Where(notice => notice.IdeaId == idea.Id && notice.ReadAt == null)
            .ToListAsync(cancel);
        notices.ForEach(notice => notice.Read(time.Now()));
        await db.SaveChangesAsync(cancel);
        return Done(IdeasLinks.To(Number, idea.Title), "ideas.words.read-done");
    }

    private Task<Idea?> FindAsync(CancellationToken cancel) =>
        db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, time.Today())
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
}
