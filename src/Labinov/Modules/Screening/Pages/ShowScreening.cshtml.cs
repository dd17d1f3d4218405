using Labinov.Data;
using Labinov.Modules.Screening.Assigning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Where a screening stands, and for each person what they do there next.</summary>
public sealed class ShowScreening(LabinovDb db, ArrangeReviews arrange, TimeProvider time)
    : ScreeningPage(db)
{
    public int Ideas { get; private set; }
    public int Judges { get; private set; }
    public int Asked { get; private set; }
    public int Given { get; private set; }

    /// <summary>Reviews that nobody was asked for yet.</summary>
    public int Missing { get; private set; }

    /// <summary>Ideas that the lab was sent since.</summary>
    public int New { get; private set; }

    /// <summary>Reviews that wait for whoever looks; null for somebody who is no reviewer here.</summary>
    public int? Mine { get; private set; }

    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var id = Screening.Id;
        var standing = await Db
            .ScreenedIdeas.Standing(Db, id)
            .Select(row =>
                Db.Reviews.Count(one => one.ScreeningId == id && one.IdeaId == row.IdeaId)
            )
            .ToListAsync(cancel);
        Ideas = standing.Count;
        Missing = standing.Sum(asked => Math.Max(0, Screening.Reviewers - asked));
        Asked = standing.Sum();
        Given = await Db.Reviews.CountAsync(
            row =>
                row.ScreeningId == id
                && row.DoneAt != null
                && Db.ScreenedIdeas.Standing(Db, id).Any(one => one.IdeaId == row.IdeaId),
            cancel
        );
        Judges = await Db.Judges.CountAsync(row => row.ScreeningId == id, cancel);
        New = await Db.Ideas.NotYetIn(Db, id, Lab.Id).CountAsync(cancel);
        Criteria = await Db.CriteriaOfAsync(id, cancel);
        var me = Me;
        if (
            IdeaScreening.MayReview(Actor, Lab)
            && await Db.Judges.AnyAsync(row => row.ScreeningId == id && row.PersonId == me, cancel)
        )
        {
            Mine = await Db
                .Reviews.OfJudge(Db, id, me)
                .CountAsync(row => row.DoneAt == null, cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    /// <summary>Takes in what was sent since.</summary>
    public async Task<IActionResult> OnPostTakeInAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        var count = await arrange.TakeInAsync(Actor, Lab, Screening.Id, cancel);
        return Done(ScreeningLinks.To(Number), "screening.show.taken-in", count);
    }

    public Task<IActionResult> OnPostDotsAsync(bool open, CancellationToken cancel) =>
        ChangeAsync(
            screening => screening.SetHall(Actor, Lab, HallVote.Dots, open, time.Now()),
            cancel
        );

    public Task<IActionResult> OnPostPairsAsync(bool open, CancellationToken cancel) =>
        ChangeAsync(
            screening => screening.SetHall(Actor, Lab, HallVote.Pairs, open, time.Now()),
            cancel
        );

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) =>
        ChangeAsync(screening => screening.Close(Actor, Lab, time.Now()), cancel);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancel) =>
        ChangeAsync(screening => screening.Reopen(Actor, Lab, time.Now()), cancel);

    private async Task<IActionResult> ChangeAsync(
        Action<IdeaScreening> change,
        CancellationToken cancel
    )
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        var screening = await Db.Screenings.SingleAsync(row => row.Id == Screening.Id, cancel);
        change(screening);
        await Db.SaveChangesAsync(cancel);
        return Done(ScreeningLinks.To(Number), "screening.show.changed");
    }
}
