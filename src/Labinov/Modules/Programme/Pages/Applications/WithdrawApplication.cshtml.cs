using Labinov.Data;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The region takes its application back, and may take it up again while the window is open.</summary>
public sealed class WithdrawApplication(LabinovDb db, TimeProvider time)
    : DecideApplication(db, time)
{
    protected override bool IsTheirs => Application.MayWrite(Actor, Facts.RegionId);

    protected override bool May =>
        Facts.State is ApplicationState.Draft or ApplicationState.Submitted;

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            application => application.Withdraw(Actor, Reason!, Time.Now()),
            "programme.withdraw.done",
            cancel
        );
}
