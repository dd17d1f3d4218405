using Labinov.Data;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>A refusal is undone, with a reason, as long as the region has no lab in the round.</summary>
public sealed class UndoDecision(LabinovDb db, TimeProvider time) : DecideApplication(db, time)
{
    protected override bool IsTheirs => Application.MayDecide(Actor);

    protected override bool May => Facts.State == ApplicationState.NotSelected;

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            application => application.Undo(Actor, Reason!, Facts.Lab is not null, Time.Now()),
            "programme.undo.done",
            cancel
        );
}
