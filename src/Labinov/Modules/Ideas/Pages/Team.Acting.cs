using Labinov.House;
using Labinov.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <content>The road that the forms take.</content>
public sealed partial class Team
{
    // Two who add the same person, or a form sent twice: it is there already.
    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var helps =
            Unit is { } unit
            && Member is null
            && MemberName is null
            && await db.SupportingUnits.AnyAsync(
                row => row.IdeaId == Idea.Id && row.UnitId == unit,
                cancel
            );
        return
            helps
            || await db.IdeaTeam.AnyAsync(
                row => row.IdeaId == Idea.Id && row.PersonId == Draft,
                cancel
            )
            ? Done(Here, helps ? "ideas.team.help.done" : "ideas.team.take.done")
            : null;
    }

    // Null when nobody was told, or somebody who is not of these units.
    private async Task<Id<Person>?> WhoAsync(Idea idea, CancellationToken cancel) =>
        MemberName is { } name
            ? await new NameMember(db, numbers).FindOrMeetAsync(
                Actor,
                idea,
                name,
                Time.Now(),
                Draft,
                cancel
            )
        : Member is { } chosen
        && (
            Offered.Any(person => person.Value == chosen.ToString())
            || Members.Any(member => member.Id == chosen)
        )
            ? chosen
        : null;

    private async Task<IActionResult> ActAsync(
        Func<Idea, Task<bool>> act,
        string done,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayArrange)
        {
            return NotAllowed();
        }

        return ModelState.IsValid ? await SaveAsync(act, done, cancel) : await AgainAsync(cancel);
    }

    private async Task<IActionResult> SaveAsync(
        Func<Idea, Task<bool>> act,
        string done,
        CancellationToken cancel
    )
    {
        var idea = await db
            .Ideas.Include(idea => idea.Supporting)
            .SingleAsync(idea => idea.Id == Idea.Id, cancel);
        if (!await act(idea))
        {
            return await AgainAsync(cancel);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // The other of two sendings was quicker by a breath, and a key let only one through.
            if (await MadeAlreadyAsync(cancel) is { } made)
            {
                return made;
            }

            throw;
        }

        return Done(Here, done);
    }

    private async Task<IActionResult> OfMyselfAsync(
        Action<Idea> verb,
        string to,
        string done,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayLeave)
        {
            return NotAllowed();
        }

        var idea = await db.Ideas.SingleAsync(idea => idea.Id == Idea.Id, cancel);
        verb(idea);
        await db.SaveChangesAsync(cancel);
        return Done(to, done);
    }
}
