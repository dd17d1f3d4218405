using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Gives a unit a new name from a day on; the old one stays known and findable.</summary>
public sealed class RenameUnit(LabinovDb db, TimeProvider time) : ChangeUnit(db, time)
{
    [BindProperty, Needed, AtMost(Organisation.NameMax)]
    public string? Name { get; set; }

    [BindProperty, AtMost(Organisation.ShortNameMax)]
    public string? ShortName { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            async unit =>
            {
                unit.Rename(Actor, Name!, ShortName, On!.Value, Reason!, Today, Now);
                await UnitSearch.RedescribeAsync(Db, unit, Unit.Region, cancel);
            },
            "regions.unit.rename.done",
            cancel
        );

    protected override void Prefill() => (Name, ShortName) = (Unit.Name, Unit.ShortName);
}
