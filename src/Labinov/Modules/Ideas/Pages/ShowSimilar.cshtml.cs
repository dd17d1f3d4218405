using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What resembles an idea that is written down; its authors say what it is beside each, and its people read who wishes to join them.</summary>
public sealed class ShowSimilar(LabinovDb db, SimilarIdeas similar, TimeProvider time) : LabinovPage
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public Id<Kinship> Kin { get; set; }

    public Idea Idea { get; private set; } = null!;
    public SimilarFound Found { get; private set; } = SimilarFound.Nothing;
    public IReadOnlyDictionary<Id<Idea>, KinSays> Said { get; private set; } =
        new Dictionary<Id<Idea>, KinSays>();
    public IReadOnlyList<Wish> Wishes { get; private set; } = [];

    public bool MaySay => Kinship.MaySay(Actor, Idea);
    public bool MayEdit => Idea.MayEdit(Actor);

    /// <summary>Somebody's wish to join: title, office and word are told to the people of the other idea, whoever else may see them.</summary>
    /// <param name="Number">For whoever keeps this idea and so may compare both; null for all others, and for what has been merged.</param>
    /// <param name="IsIn">Works in the team of this idea already.</param>
    public sealed record Wish(
        Id<Kinship> Id,
        string Title,
        string Unit,
        string? Region,
        string? Text,
        DateTime At,
        DateTime? SeenAt,
        KinWish? Asks,
        int? Number,
        bool IsIn
    );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var today = time.Today();
        var idea = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, today)
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return false;
        }

        Idea = idea;
        Found = await similar.ReadAsync(
            db,
            Actor,
            today,
            await db.TextAsync(idea, cancel),
            idea.Id,
            cancel
        );
        if (MaySay)
        {
            Said = await db
                .Kinships.Where(kin => kin.IdeaId == idea.Id)
                .Select(kin => new { kin.OtherId, kin.Says })
                .ToDictionaryAsync(kin => kin.OtherId, kin => kin.Says, cancel);
        }

        if (Kinship.MaySee(Actor, idea))
        {
            var keeps = idea.IsKeptBy(Actor);
            Wishes = await (
                from kin in db.Kinships
                where kin.OtherId == idea.Id && kin.Says == KinSays.Same
                join other in db.Ideas on kin.IdeaId equals other.Id
                join unit in db.Organisations on other.UnitId equals unit.Id
                join region in db.Regions on other.RegionId equals region.Id into regions
                from region in regions.DefaultIfEmpty()
                orderby kin.At descending
                select new Wish(
                    kin.Id,
                    other.Title,
                    unit.Name,
                    region.Name,
                    kin.Text,
                    kin.At,
                    kin.SeenAt,
                    kin.Wish,
                    keeps && other.HeadId == null && other.RegionId == idea.RegionId
                        ? other.Number
                        : null,
                    db.IdeaTeam.Any(member =>
                        member.IdeaId == idea.Id && member.PersonId == kin.ById
                    )
                )
            )
                .Take(Most)
                .ToListAsync(cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    /// <summary>The people of this idea have read a wish.</summary>
    public Task<IActionResult> OnPostSeeAsync(CancellationToken cancel) =>
        AnswerAsync((kin, idea) => kin.See(Actor, idea, time.Now()), "ideas.kin.see.done", cancel);

    /// <summary>They take the one who wishes it into the team.</summary>
    public Task<IActionResult> OnPostTakeInAsync(CancellationToken cancel) =>
        AnswerAsync(
            (kin, idea) => kin.TakeIn(Actor, idea, time.Now()),
            "ideas.kin.take-in.done",
            cancel
        );

    private async Task<IActionResult> AnswerAsync(
        Action<Kinship, Idea> verb,
        string done,
        CancellationToken cancel
    )
    {
        var idea = await db
            .Ideas.VisibleTo(db, Actor, time.Today())
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return NotFound();
        }

        if (!Kinship.MaySee(Actor, idea))
        {
            return NotAllowed();
        }

        var kin = await db.Kinships.SingleOrDefaultAsync(
            kin => kin.Id == Kin && kin.OtherId == idea.Id,
            cancel
        );
        if (kin is null)
        {
            return NotFound();
        }

        verb(kin, idea);
        await db.SaveChangesAsync(cancel);
        return Done(SimilarLinks.Of(Number), done);
    }
}
