using Labinov.Data;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.House.Web;

/// <summary>Turns a broken rule, or a save that came second, into the same page with an explanation and status 409.</summary>
public sealed class RuleBrokenFilter(LabinovDb db, IStringLocalizer words) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var executed = await next();
        var message = executed.Exception switch
        {
            RuleBroken broken => words[broken.Words, [.. broken.Args]].Value,
            DbUpdateConcurrencyException => words["house.changed-meanwhile"].Value,
            _ => null,
        };
        if (message is null || executed.HandlerInstance is not LabinovPage page)
        {
            return;
        }

        // What the entity half did must not leak into the page that is drawn again, nor into a later save.
        db.ChangeTracker.Clear();
        executed.ExceptionHandled = true;
        if (!await page.LoadAsync(context.HttpContext.RequestAborted))
        {
            executed.Result = page.NotFound();
            return;
        }

        page.ModelState.AddModelError("", message);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        executed.Result = new PageResult { ViewData = page.ViewData };
    }
}
