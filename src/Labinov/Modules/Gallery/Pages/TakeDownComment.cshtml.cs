using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>Whoever answers for the region takes a comment down, with a reason that everybody reads.</summary>
public sealed class TakeDownComment(LabinovDb db, TimeProvider time) : CommentPage(db, time)
{
    [BindProperty]
    [Needed, AtMost(Comment.ReasonMax)]
    public string? Reason { get; set; }

    protected override bool IsTheirs =>
        Comment.MayTakeDown(Actor, Innovation.Region, Innovation.Lab);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        HideAsync(
            () => Comment.TakeDown(Actor, Innovation.Region, Innovation.Lab, Reason!, Now),
            "gallery.take-down.done",
            cancel
        );
}
