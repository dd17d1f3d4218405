using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>A page that says something to an application with a reason that others will read.</summary>
public abstract class DecideApplication(LabinovDb db, TimeProvider time) : ApplicationPage(db, time)
{
    [BindProperty, Needed, AtMost(Application.ReasonMax)]
    public string? Reason { get; set; }

    /// <summary>Those whose page it is, whatever state the application is in.</summary>
    protected abstract bool IsTheirs { get; }

    /// <summary>Whether it can be done as it stands.</summary>
    protected abstract bool May { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        Version = Facts.Version;
        return IsTheirs && May ? Page() : NotAllowed();
    }

    protected async Task<IActionResult> DecideAsync(
        Action<Application> verb,
        string words,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(verb);
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

        verb((await FindAsync(cancel))!);
        await Db.SaveChangesAsync(cancel);
        return Done(ApplicationLinks.To(Number), words);
    }
}
