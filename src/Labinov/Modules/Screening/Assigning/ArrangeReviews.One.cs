using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Assigning;

/// <content>One reviewer and one idea at a time.</content>
public sealed partial class ArrangeReviews
{
    /// <summary>Asks one person for one idea. Asked already: nothing happens.</summary>
    public async Task AskAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        Id<Idea> idea,
        Id<Person> judge,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        if (
            await db.Reviews.AnyAsync(
                row => row.ScreeningId == id && row.IdeaId == idea && row.JudgeId == judge,
                cancel
            )
        )
        {
            return;
        }

        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        var ties = await db.TiesAsync(
            lab.Id,
            [judge],
            db.Ideas.Where(row => row.Id == idea),
            time.Today(lab.TimeZone),
            cancel
        );
        db.Add(Review.Ask(id, idea, judge, ties.Between(judge, idea), time.Now()));
        screening.Arranged(actor, lab, 0, 0, 1, time.Now());
        await SaveAsync(cancel);
    }

    /// <summary>Asks somebody no more; what was given already stays.</summary>
    public async Task UnaskAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        Id<Idea> idea,
        Id<Person> judge,
        CancellationToken cancel
    )
    {
        var review = await db.Reviews.SingleOrDefaultAsync(
            row => row.ScreeningId == id && row.IdeaId == idea && row.JudgeId == judge,
            cancel
        );
        if (review is null)
        {
            return;
        }

        if (review.DoneAt is not null)
        {
            throw new RuleBroken("screening.rule.given");
        }

        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        db.Remove(review);
        screening.Arranged(actor, lab, 0, 0, 1, time.Now());
        await SaveAsync(cancel);
    }
}
