using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Ends a unit whose work goes on in another one.</summary>
public sealed class MergeUnit(LabinovDb db, TimeProvider time) : ChangeUnit(db, time)
{
    [BindProperty, Needed]
    public Guid? Successor { get; set; }

    [BindProperty]
    public string? SuccessorQuery { get; set; }

    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    /// <summary>How many living units go along.</summary>
    public int Below { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Id<Organisation>? chosen = Successor is { } id ? new Id<Organisation>(id) : null;
        Picker = await UnitPickers.ReadAsync(Db, SuccessorQuery, chosen, Unit.RegionId, cancel);
        Below = await Db.Organisations.CountAsync(
            row => row.ParentId == Unit.Id && row.EndedOn == null,
            cancel
        );
        return true;
    }

    /// <summary>The same form again with the units that fit; nothing is checked yet.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return !await LoadAsync(cancel) ? NotFound()
            : Organisation.MayCareFor(Unit.RegionId, Actor) ? Page()
            : NotAllowed();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            async unit =>
            {
                var into = new Id<Organisation>(Successor!.Value);
                var successor =
                    await Db.Organisations.SingleOrDefaultAsync(row => row.Id == into, cancel)
                    ?? throw new RuleBroken("regions.rule.successor-ended");
                await EndUnit.MergeAsync(
                    Db,
                    unit,
                    successor,
                    Actor,
                    On!.Value,
                    Reason!,
                    Today,
                    Now,
                    cancel
                );
            },
            "regions.unit.merge.done",
            cancel
        );
}
