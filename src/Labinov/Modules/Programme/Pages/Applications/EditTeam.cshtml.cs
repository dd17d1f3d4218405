using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>The unit that coordinates, and the team across units that works.</summary>
public sealed class EditTeam(LabinovDb db, TimeProvider time, Words words)
    : EditApplication(db, time, words)
{
    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    /// <summary>As <see cref="TeamLines"/> reads it.</summary>
    [BindProperty, AtMost(TeamLines.Most)]
    public string? Team { get; set; }

    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    public string? UnitError =>
        ModelState[nameof(Unit)] is { Errors: [var first, ..] } ? first.ErrorMessage : null;

    public override ApplicationStep Step => ApplicationStep.Team;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Picker = await PickerAsync(cancel);
        return true;
    }

    /// <summary>The same form again with the units that fit.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayEdit)
        {
            return NotAllowed();
        }

        ModelState.Clear();
        return Page();
    }

    protected override async Task ShowAsync(CancellationToken cancel)
    {
        Unit = Facts.UnitId?.Value;
        Team = TeamLines.Write(await Db.TeamAsync(Facts.Id, cancel));
        Picker = await PickerAsync(cancel);
    }

    protected override async Task ExamineAsync(CancellationToken cancel)
    {
        // Whoever looked for a unit meant one: it is not left out in silence.
        if (Picker.Chosen is null && !string.IsNullOrWhiteSpace(UnitQuery))
        {
            ModelState.AddModelError(nameof(Unit), Words["regions.picker.choose"]);
        }
        else if (
            Picker.Chosen is { } chosen
            && !await Db.Organisations.AnyAsync(
                unit => unit.Id == chosen.Id && unit.RegionId == Facts.RegionId,
                cancel
            )
        )
        {
            ModelState.AddModelError(nameof(Unit), Words["programme.apply.unit.elsewhere"]);
        }

        var lines = TeamLines.Read(Team);
        if (lines.Count > Application.TeamMost)
        {
            ModelState.AddModelError(
                nameof(Team),
                Words["programme.apply.team.too-many", Application.TeamMost]
            );
        }
        else if (TeamLines.WrongIn(lines) is { } wrong)
        {
            ModelState.AddModelError(nameof(Team), Words["programme.apply.team.wrong", wrong]);
        }
    }

    protected override void Write(Application application, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.WriteTeam(Actor, Picker.Chosen?.Id, TeamLines.Read(Team), now);
    }

    private Task<UnitPicker> PickerAsync(CancellationToken cancel) =>
        UnitPickers.ReadAsync(
            Db,
            UnitQuery,
            Unit is { } id ? new Id<Organisation>(id) : null,
            Facts.RegionId,
            cancel
        );
}
