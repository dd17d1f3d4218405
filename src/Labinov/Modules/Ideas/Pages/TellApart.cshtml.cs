using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Whoever arranges a lab says that two of its ideas are not the same, and why.</summary>
public sealed class TellApart(LabinovDb db, TimeProvider time) : MakingPage<ToldApart>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int One { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Other { get; set; }

    [BindProperty]
    [Needed, AtMost(ToldApart.WhyMax)]
    public string? Why { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    /// <summary>The smaller number first.</summary>
    public IReadOnlyList<Apart> Both { get; private set; } = [];

    public sealed record Apart(Id<Idea> Id, int Number, string Title, string Unit);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        int[] numbers = [One, Other];
        Both = await db
            .Ideas.VisibleTo(db, Actor, Time.Today())
            .Where(idea => idea.LabId == lab.Id && numbers.Contains(idea.Number))
            .OrderBy(idea => idea.Number)
            .Select(idea => new Apart(
                idea.Id,
                idea.Number,
                idea.Title,
                db.Organisations.Where(unit => unit.Id == idea.UnitId)
                    .Select(unit => unit.Name)
                    .First()
            ))
            .ToListAsync(cancel);
        return Both.Count == 2;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Lab.MayArrange(Actor) ? Page()
        : NotAllowed();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        return ModelState.IsValid
            ? await OnceAsync(() => SayAsync(cancel), cancel)
            : await AgainAsync(cancel);
    }

    private async Task<IActionResult> SayAsync(CancellationToken cancel)
    {
        var (one, other) = (Both[0], Both[1]);
        db.Add(
            ToldApart.Say(
                Actor,
                Draft,
                Lab,
                (one.Number, one.Id),
                (other.Number, other.Id),
                Why!,
                Time.Now()
            )
        );
        await db.SaveChangesAsync(cancel);
        return Told();
    }

    // Whoever came second finds the pair told apart already: by this very form, or by a colleague.
    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var (one, other) = (Both[0].Id, Both[1].Id);
        return await db.ToldApart.AnyAsync(row => row.OneId == one && row.OtherId == other, cancel)
            ? Told()
            : null;
    }

    private IActionResult Told() => Done(SimilarLinks.Duplicates(Number), "ideas.duplicates.done");
}
