using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Gallery.Voices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>What people say about an innovation: everybody reads it, whoever is signed in says something.</summary>
[AllowAnonymous]
[KeptForStrangers]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class CommentInnovation(LabinovDb db, TimeProvider time, Numbers numbers)
    : MakingPage<Comment>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty]
    [Needed, AtMost(Comment.TextMax)]
    public string? Text { get; set; }

    public Spoken Innovation { get; private set; } = null!;
    public Paged<CommentRow> List { get; private set; } = null!;

    public bool MayTakeDown => Comment.MayTakeDown(Actor, Innovation.Region, Innovation.Lab);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.SpokenAsync(Number, Time.Today(), cancel) is not { } innovation)
        {
            return false;
        }

        Innovation = innovation;
        List = await db.CommentsAsync(innovation, Actor, After, Before, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Actor.IsStranger)
        {
            return Challenge();
        }

        if (await db.SpokenAsync(Number, Time.Today(), cancel) is not { } innovation)
        {
            return NotFound();
        }

        return await OnceAsync(() => MakeAsync(innovation, cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(Spoken innovation, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var number = await numbers.TakeAsync(Comment.Counter, cancel);
        var said = Comment.Say(Actor, Draft, number, innovation.Idea, Text!, Time.Now());
        return await SpeakAbout.RunAsync(
            db,
            innovation.Idea,
            1,
            () => db.Add(said),
            Time.Today(),
            cancel
        )
            ? Said(number)
            : NotFound();
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Comments.Where(comment => comment.Id == Draft)
            .Select(comment => (int?)comment.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Said(number) : null;
    }

    private IActionResult Said(int number) =>
        Done(GalleryLinks.Comment(Number, number), "gallery.comment.done");
}
