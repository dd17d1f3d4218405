using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The author of an idea says what it is beside another: the same, a replica, or something else.</summary>
public sealed class SayKin(LabinovDb db, TimeProvider time, Words words) : MakingPage<Kinship>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Other { get; set; }

    [BindProperty]
    [Needed]
    public KinSays? Says { get; set; }

    /// <summary>Counts for what is the same.</summary>
    [BindProperty]
    public KinWish? Wish { get; set; }

    [BindProperty]
    [AtMost(Kinship.TextMax)]
    public string? Text { get; set; }

    public Idea Mine { get; private set; } = null!;
    public Beside Theirs { get; private set; } = null!;

    public sealed record Beside(Id<Idea> Id, string Title, string Unit, string? Region);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var today = Time.Today();
        var mine = await db
            .Ideas.VisibleTo(db, Actor, today)
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        var theirs = await db
            .Ideas.VisibleTo(db, Actor, today)
            .Where(idea => idea.Number == Other && idea.Number != Number)
            .Select(idea => new Beside(
                idea.Id,
                idea.Title,
                db.Organisations.Where(unit => unit.Id == idea.UnitId)
                    .Select(unit => unit.Name)
                    .First(),
                db.Regions.Where(region => region.Id == idea.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault()
            ))
            .SingleOrDefaultAsync(cancel);
        if (mine is null || theirs is null)
        {
            return false;
        }

        (Mine, Theirs) = (mine, theirs);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Kinship.MaySay(Actor, Mine))
        {
            return NotAllowed();
        }

        if (await SaidAsync(cancel) is { } said)
        {
            (Says, Text, Wish) = (said.Says, said.Text, said.Wish);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Mine.IsWrittenBy(Actor))
        {
            return NotAllowed();
        }

        if (Says is KinSays.Replicates or KinSays.Different && Text is null)
        {
            ModelState.AddModelError(nameof(Text), words["ideas.kin.rule.say-why"]);
        }

        if (Says == KinSays.Same && Wish is null)
        {
            ModelState.AddModelError(nameof(Wish), words["ideas.kin.rule.which-wish"]);
        }

        return ModelState.IsValid
            ? await OnceAsync(() => SayAsync(cancel), cancel)
            : await AgainAsync(cancel);
    }

    private async Task<IActionResult> SayAsync(CancellationToken cancel)
    {
        if (await SaidAsync(cancel) is { } said)
        {
            said.SayAnew(Actor, Mine, Says!.Value, Text, Time.Now(), Wish);
        }
        else
        {
            db.Add(Kinship.Say(Actor, Draft, Mine, Theirs.Id, Says!.Value, Text, Time.Now(), Wish));
        }

        await db.SaveChangesAsync(cancel);
        return Said();
    }

    // It stands there already, word for word.
    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db.Kinships.AnyAsync(
            kin =>
                kin.IdeaId == Mine.Id
                && kin.OtherId == Theirs.Id
                && kin.Says == Says
                && kin.Text == Text
                && (kin.Says != KinSays.Same || kin.Wish == Wish),
            cancel
        )
            ? Said()
            : null;

    private Task<Kinship?> SaidAsync(CancellationToken cancel) =>
        db.Kinships.SingleOrDefaultAsync(
            kin => kin.IdeaId == Mine.Id && kin.OtherId == Theirs.Id,
            cancel
        );

    private IActionResult Said() => Done(IdeasLinks.To(Number, Mine.Title), "ideas.kin.done");
}
