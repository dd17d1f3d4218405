using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>A lab for everybody: where it stands, what is measured here, and, apart from it, what was published.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown | Outside.Counted)]
public sealed class ShowLab(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<ILabSection> slots,
    IEnumerable<LabRoom> doors,
    IEnumerable<ILabTeller> tellers
) : LabinovPage
{
    public LabView Lab { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public IReadOnlyList<PublishedRow> Figures { get; private set; } = [];
    public IReadOnlyList<LabRow> Others { get; private set; } = [];
    public IReadOnlyList<LabSection> Sections { get; private set; } = [];
    public IReadOnlyList<Moment> Moments { get; private set; } = [];

    /// <summary>Only for those who work inside.</summary>
    public IReadOnlyList<LabRoom> Rooms { get; private set; } = [];

    /// <summary>Null for those outside.</summary>
    public LabTeam? Team { get; private set; }

    /// <summary>The next link of the chain of agreements, when this actor can move it.</summary>
    public AgreementLink? Turning { get; private set; }

    /// <summary>Nothing was ever decided here: it happened before this house stood, and all that is known comes from reports.</summary>
    public bool IsOfSources => Moments.Count == 0;

    public bool MayLead => Programme.Lab.MayLead(Actor, Lab.Id);
    public bool MayPlan => Programme.Lab.MayPlan(Actor, Lab.Id, Lab.RegionId);

    public async Task<IActionResult> OnGetAsync(int number, string? slug, CancellationToken cancel)
    {
        var lab = await db
            .Labs.VisibleTo(Actor)
            .Where(lab => lab.Number == number)
            .Views(db)
            .SingleOrDefaultAsync(cancel);
        if (lab is null)
        {
            return NotFound();
        }

        if (slug != Slug.Of(lab.Name))
        {
            return LocalRedirectPermanent(
                Request.PathBase + ProgrammeLinks.To(number, lab.Name) + Request.QueryString
            );
        }

        Lab = lab;
        Today = time.Today(lab.TimeZone);
        Figures = await db
            .Observations.Where(row => row.LabId == lab.Id)
            .OrderBy(row => row.Line)
            .Rows(db)
            .ToListAsync(cancel);
        Others = await db
            .Labs.VisibleTo(Actor)
            .Where(other => other.RegionId == lab.RegionId && other.Id != lab.Id)
            .InOrder(byName: false)
            .Rows(db, Paged<LabRow>.Size)
            .ToListAsync(cancel);
        Moments = await db.OfLabAsync(lab.Id, lab.TimeZone, [.. tellers], words, cancel);
        var sections = new List<LabSection>();
        foreach (var slot in slots.OrderBy(slot => slot.Order))
        {
            if (await slot.ReadAsync(db, lab.Id, Actor, cancel) is { } section)
            {
                sections.Add(section);
            }
        }

        Sections = sections;
        await LookInsideAsync(number, cancel);
        return Page();
    }

    private async Task LookInsideAsync(int number, CancellationToken cancel)
    {
        if (Actor.IsStranger || await db.InsideLabAsync(number, Actor, cancel) is not { } inside)
        {
            return;
        }

        Rooms =
        [
            .. doors
                .Where(room => room.Shown?.Invoke(inside, Actor) ?? true)
                .OrderBy(room => room.Order),
        ];
        Team = await db.TeamAsync(inside, Today, cancel);
        Turning =
            (await db.ChainAsync(inside, Today, cancel)).Next is { } next
            && next.CanMove(Actor, inside)
                ? next
                : null;
    }

    /// <summary>The stage that this actor most likely came for: the one under way, else the next.</summary>
    public StageFacts? Turn =>
        Lab.Standing is { Is: not (Standing.Past or Standing.Finished), Stage: { } stage }
            ? stage
            : null;
}
