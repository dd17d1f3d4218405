using Labinov.Data;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The manager does not select the region and explains it; the region reads the explanation.</summary>
public sealed class DeclineApplication(LabinovDb db, TimeProvider time)
    : DecideApplication(db, time)
{
    protected override bool IsTheirs => Application.MayDecide(Actor);

    protected override bool May => Facts.State == ApplicationState.Submitted;

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            application => application.NotSelect(Actor, Reason!, Time.Now()),
            "programme.decline.done",
            cancel
        );
}
