using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <content>The road that every form of the page takes.</content>
public sealed partial class ShowLabUnit
{
    // Only a form that makes a person is told apart from its twin; every other is harmless when sent again.
    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db
            .LabUnits.Where(unit => unit.Id == Shown.Id)
            .AnyAsync(
                unit =>
                    unit.HeadId == Draft || unit.Members.Any(member => member.PersonId == Draft),
                cancel
            )
            ? Done(Here, "programme.unit.take.done")
            : null;

    /// <summary>Null when nobody was told, or somebody who is not of this unit.</summary>
    private async Task<Id<Person>?> WhoAsync(
        LabUnit unit,
        Guid? chosen,
        string? name,
        CancellationToken cancel
    )
    {
        if (name is not null)
        {
            return await new NamePerson(db, numbers).FindOrMeetAsync(
                Actor,
                Lab,
                unit.UnitId,
                name,
                Time.Now(),
                cancel,
                Draft
            );
        }

        return
            chosen is { } id && People.Any(person => person.Value == new Id<Person>(id).ToString())
            ? new Id<Person>(id)
            : null;
    }

    private Task<IActionResult> NameAsync(
        Func<LabUnit, DateOnly, Task<bool>> act,
        string done,
        CancellationToken cancel
    ) => ActAsync(act, () => LabUnit.MayName(Actor, Lab, Shown.UnitId), done, cancel);

    private async Task<IActionResult> ActAsync(
        Func<LabUnit, DateOnly, Task<bool>> act,
        Func<bool> may,
        string done,
        CancellationToken cancel
    )
    {
        // What was sent must not be filled up with what stands there.
        var head = Head;
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Head = head;
        if (!may())
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await OnceAsync(
            async () =>
            {
                var unit = await db
                    .LabUnits.Include(row => row.Members)
                    .SingleAsync(row => row.Id == Shown.Id, cancel);
                if (!await act(unit, Time.Today(Lab.TimeZone)))
                {
                    return await AgainAsync(cancel);
                }

                await db.SaveChangesAsync(cancel);
                return Done(Here, done);
            },
            cancel
        );
    }
}
