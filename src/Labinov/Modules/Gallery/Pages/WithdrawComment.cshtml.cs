using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>The author of a comment takes it back.</summary>
public sealed class WithdrawComment(LabinovDb db, TimeProvider time) : CommentPage(db, time)
{
    protected override bool IsTheirs => Comment.IsBy(Actor);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        HideAsync(() => Comment.Withdraw(Actor, Now), "gallery.withdraw.done", cancel);
}
