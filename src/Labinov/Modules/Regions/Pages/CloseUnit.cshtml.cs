using Labinov.Data;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Ends a unit whose work nobody carries on.</summary>
public sealed class CloseUnit(LabinovDb db, TimeProvider time) : ChangeUnit(db, time)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            unit => EndUnit.CloseAsync(Db, unit, Actor, On!.Value, Reason!, Today, Now, cancel),
            "regions.unit.close.done",
            cancel
        );
}
