using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Lets many units of the region into the lab at once: ticked one by one, or all of a kind.</summary>
public sealed class AddLabUnits(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    /// <summary>So many units are shown; a search, or a whole kind, reaches the rest.</summary>
    public const int MostShown = 400;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Ids of the ticked units.</summary>
    [BindProperty]
    public List<Guid> Units { get; set; } = [];

    /// <summary>Every unit of these kinds.</summary>
    [BindProperty]
    public List<OrganisationKind> Kinds { get; set; } = [];

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>Ticked before the search that does not show them.</summary>
    public IReadOnlyList<Choosable> Ticked { get; private set; } = [];

    public int Shown => Groups.Sum(group => group.Rows.Count);
    public int Found => Groups.Sum(group => group.Count);
    public bool IsSearching => !string.IsNullOrWhiteSpace(Q);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Lab.MayArrange(Actor) ? Page()
        : NotAllowed();

    /// <summary>The search within the form: what is ticked stays ticked.</summary>
    public Task<IActionResult> OnPostFindAsync(CancellationToken cancel) => OnGetAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        if (Units.Count + Kinds.Count == 0)
        {
            ModelState.AddModelError(nameof(Units), words["programme.units.add.tick"]);
            return await AgainAsync(cancel);
        }

        int added;
        try
        {
            added = await JoinAsync(lab, cancel);
        }
        catch (DbUpdateException)
        {
            // Two coordinators added the same unit at the same moment; those that are in by now are left alone.
            db.ChangeTracker.Clear();
            added = await JoinAsync(lab, cancel);
        }

        return Done(ProgrammeLinks.Units(Number), "programme.units.add.done", added);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        var fitting = Outside(lab);
        foreach (var word in Slug.WordsOf(Q))
        {
            fitting = fitting.Where(unit => unit.SearchName.Contains(word));
        }

        var counts = await fitting
            .GroupBy(unit => unit.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        var rows = await Rows(fitting.OrderBy(unit => unit.SearchName).Take(MostShown))
            .ToListAsync(cancel);
        Groups =
        [
            .. counts
                .OrderBy(count => count.Kind)
                .Select(count => new Group(
                    count.Kind,
                    count.Count,
                    [.. rows.Where(row => row.Kind == count.Kind)]
                )),
        ];
        var hidden = Units
            .Except(rows.Select(row => row.Id.Value))
            .Select(id => new Id<Organisation>(id))
            .ToList();
        Ticked =
            hidden.Count == 0
                ? []
                : await Rows(
                        Outside(lab)
                            .Where(unit => hidden.Contains(unit.Id))
                            .OrderBy(unit => unit.SearchName)
                    )
                    .ToListAsync(cancel);
        return true;
    }

    /// <summary>The living units of the region that do not take part.</summary>
    private IQueryable<Organisation> Outside(LabFacts lab)
    {
        var region = lab.RegionId;
        var taking = db.LabUnits.TakingPart(lab.Id);
        return db
            .Organisations.Living()
            .Where(unit =>
                unit.RegionId == region && !taking.Any(known => known.UnitId == unit.Id)
            );
    }

    private IQueryable<Choosable> Rows(IQueryable<Organisation> units) =>
        units.Select(unit => new Choosable(
            unit.Id,
            unit.Kind,
            unit.Name,
            db.Organisations.Where(above => above.Id == unit.ParentId)
                .Select(above => above.Name)
                .FirstOrDefault()
        ));

    private async Task<int> JoinAsync(LabFacts lab, CancellationToken cancel)
    {
        var ids = Units.ConvertAll(id => new Id<Organisation>(id));
        var wanted = await Outside(lab)
            .Where(unit => ids.Contains(unit.Id) || Kinds.Contains(unit.Kind))
            .OrderBy(unit => unit.SearchName)
            .Select(unit => unit.Id)
            .ToListAsync(cancel);
        var left = await db
            .LabUnits.Where(unit => unit.LabId == lab.Id && unit.LeftOn != null)
            .ToDictionaryAsync(unit => unit.UnitId, cancel);
        var (today, now) = (time.Today(lab.TimeZone), time.Now());
        foreach (var unit in wanted)
        {
            if (left.TryGetValue(unit, out var known))
            {
                known.Return(Actor, lab, now);
            }
            else
            {
                db.Add(LabUnit.Join(Actor, lab, unit, today, now));
            }
        }

        await db.SaveChangesAsync(cancel);
        return wanted.Count;
    }

    public sealed record Choosable(
        Id<Organisation> Id,
        OrganisationKind Kind,
        string Name,
        string? Above
    );

    /// <param name="Count">How many there are, shown or not.</param>
    public sealed record Group(OrganisationKind Kind, int Count, IReadOnlyList<Choosable> Rows);
}
