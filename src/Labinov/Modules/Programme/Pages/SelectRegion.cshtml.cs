using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The programme manager chooses a region for a round: searched by name, chosen among the matches, without scripts.</summary>
public sealed class SelectRegion(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : LabinovPage
{
    private const int Most = 15;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Code of the chosen region.</summary>
    [BindProperty]
    [Needed]
    public string? Region { get; set; }

    public RoundRow Round { get; private set; } = null!;
    public IReadOnlyList<Choice> Matches { get; private set; } = [];
    public bool IsMore { get; private set; }

    /// <summary>Words that found nothing as they were typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Remove(nameof(Region)); // nothing was chosen yet, so nothing is missing
        return !await LoadAsync(cancel) ? NotFound()
            : Lab.MaySelect(Actor) ? Page()
            : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .SingleOrDefaultAsync(round => round.Number == Number, cancel);
        if (round is null)
        {
            return NotFound();
        }

        if (!Lab.MaySelect(Actor))
        {
            return NotAllowed();
        }

        var region = await db
            .Regions.Where(region => region.Code == Region)
            .Select(region => new { region.Id, region.Name })
            .SingleOrDefaultAsync(cancel);
        if (region is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Region), words["house.required"]);
        }

        if (region is null || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var taken = db.Labs.Where(lab => lab.RoundId == round.Id && lab.RegionId == region.Id);
        if (await taken.AnyAsync(cancel))
        {
            throw new RuleBroken("programme.rule.already-selected");
        }

        var number = await numbers.TakeAsync(Lab.Counter, cancel);
        var lab = Lab.Select(Actor, number, round, region.Id, region.Name, time.Now());
        db.Add(lab);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Two managers chose at the same moment, and the key let only one through; anything else stays what it is.
            db.ChangeTracker.Clear();
            if (await taken.AnyAsync(cancel))
            {
                throw new RuleBroken("programme.rule.already-selected");
            }

            throw;
        }

        return Done(ProgrammeLinks.To(number, lab.Name), "programme.select.done", lab.Name);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return false;
        }

        Round = round;
        (var text, Corrections) = await Regions.NearRegions.ForgiveAsync(
            db,
            Q,
            exact: false,
            words => Named(words).AnyAsync(cancel),
            cancel
        );
        var filter = new LabFilter(text, null, null, null, false);
        var found = Named(text);

        var rows = filter.Words.Any()
            ? await found
                .OrderBy(region => region.SearchName)
                .ThenBy(region => region.Code)
                .Take(Most + 1)
                .Select(region => new
                {
                    region.Code,
                    region.Name,
                    Province = db
                        .Regions.Where(province => province.Id == region.ProvinceId)
                        .Select(province => province.Name)
                        .FirstOrDefault(),
                    IsTaken = db.Labs.Any(lab =>
                        lab.RoundId == round.Id && lab.RegionId == region.Id
                    ),
                })
                .ToListAsync(cancel)
            : [];
        IsMore = rows.Count > Most;
        Matches =
        [
            .. rows.Take(Most)
                .Select(row => new Choice(
                    row.Code,
                    row.Name,
                    row.IsTaken ? words["programme.select.taken"].Value : row.Province ?? row.Code
                )),
        ];
        return true;
    }

    private IQueryable<Regions.Region> Named(string? text)
    {
        IQueryable<Regions.Region> found = db.Regions;
        foreach (var word in new LabFilter(text, null, null, null, false).Words)
        {
            found = found.Where(region => region.SearchName.Contains(word));
        }

        return found;
    }
}
