using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Labinov.House.Web;

/// <summary>A page that makes something new. Its form carries the id of what will be made, so that a form sent twice makes one.</summary>
public abstract class MakingPage<T>(TimeProvider time) : LabinovPage
    where T : Entity<T>
{
    private Id<T> draft;

    protected TimeProvider Time { get; } = time;

    [BindProperty]
    public Id<T> Draft
    {
        get => draft.IsEmpty ? draft = Id<T>.New(Time.Now()) : draft;
        set => draft = value;
    }

    /// <summary>Where one goes on when the form was sent before; null when nothing with <see cref="Draft"/> is there.</summary>
    protected abstract Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel);

    /// <summary>Makes it, unless the same form made it before or makes it at this very moment.</summary>
    protected async Task<IActionResult> OnceAsync(
        Func<Task<IActionResult>> make,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(make);
        if (await MadeAlreadyAsync(cancel) is { } made)
        {
            return made;
        }

        IActionResult said;
        try
        {
            said = await make();
        }
        catch (Exception wrong) when (wrong is DbUpdateException or RuleBroken)
        {
            // The other of two sendings was quicker by a breath, and a key or a rule let only one through.
            if (await MadeAlreadyAsync(cancel) is { } quicker)
            {
                return quicker;
            }

            throw;
        }

        // What an error points out may be the very thing that the other sending has just made.
        return said is PageResult ? await MadeAlreadyAsync(cancel) ?? said : said;
    }
}
