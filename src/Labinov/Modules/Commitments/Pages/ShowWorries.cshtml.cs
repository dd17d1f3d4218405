using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Commitments.Worries;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>
/// The worry wall, for those inside: what worries people, without names, and what was answered to it. Nothing that is written or tapped here
/// is kept with a person, an hour or an address.
/// </summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class ShowWorries(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    /// <summary>Made by the form by chance.</summary>
    [BindProperty]
    public Guid Draft { get; set; }

    [BindProperty, AtMost(Worry.TextMax)]
    public string? Said { get; set; }

    [BindProperty]
    public Guid Tap { get; set; }

    [BindProperty]
    public Guid Same { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public bool IsOpened { get; private set; }
    public IReadOnlyList<WorryRow> Rows { get; private set; } = [];
    public bool MayAnswer => Worry.MayAnswer(Actor, Lab);
    public bool MayModerate => Worry.MayModerate(Actor, Lab);

    /// <summary>The six starters stand above; below only those that somebody shares or somebody answered.</summary>
    public IEnumerable<WorryRow> Shown =>
        Rows.Where(row => row.Starter is null || row.Same > 0 || row.Answer is not null);
    public WallView Wall => new(Rows, ChanceId.New);

    /// <summary>Said by somebody, still on the wall, not answered.</summary>
    public int Waiting =>
        Rows.Count(row =>
            row.HiddenWhy is null && row.Answer is null && (row.Starter is null || row.Same > 0)
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || !Worry.MayRead(Actor, Lab))
        {
            return false;
        }

        IsOpened = await Db.WorryWalls.AnyAsync(wall => wall.LabId == Lab.Id, cancel);
        Rows = IsOpened ? await Db.WallAsync(Lab.Id, MayModerate, cancel) : [];
        if (Draft == Guid.Empty)
        {
            Draft = ChanceId.New();
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return Sheet.Of(
                Format,
                $"{words["commitments.wall.file"]}-{Number}",
                WallSheet.Columns(words),
                Shown.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }

    /// <summary>Opens the wall, with the six starters on it; once.</summary>
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayAnswer)
        {
            return NotAllowed();
        }

        if (!IsOpened)
        {
            var today = time.Today(Lab.TimeZone);
            Db.Add(WorryWall.Open(Actor, Lab, time.Now()));
            Db.AddRange(
                Enum.GetValues<Starter>().Select(starter => Worry.Of(starter, Lab.Id, today))
            );
            try
            {
                await Db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException)
            {
                // Two opened it at the same moment; it is open.
                Db.ChangeTracker.Clear();
                if (!await Db.WorryWalls.AnyAsync(wall => wall.LabId == Lab.Id, cancel))
                {
                    throw;
                }
            }
        }

        return Done(CommitmentsLinks.Worries(Number), "commitments.worries.opened");
    }

    public async Task<IActionResult> OnPostSayAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || !IsOpened)
        {
            return NotFound();
        }

        if (Said is null)
        {
            ModelState.AddModelError(nameof(Said), words["commitments.rule.worry-empty"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        await Db.SayAsync(
            Worry.Say(new Id<Worry>(Draft), Lab.Id, Said!, time.Today(Lab.TimeZone)),
            cancel
        );
        return Done(CommitmentsLinks.Worries(Number), "commitments.worries.said");
    }

    public async Task<IActionResult> OnPostSameAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || !IsOpened)
        {
            return NotFound();
        }

        if (Same == Guid.Empty)
        {
            return await AgainAsync(cancel);
        }

        var tap = Tap == Guid.Empty ? ChanceId.New() : Tap;
        return await Db.SayMeTooAsync(Lab.Id, new Id<Worry>(Same), tap, cancel)
            ? Done(CommitmentsLinks.Worries(Number), "commitments.worries.counted")
            : NotFound();
    }
}
