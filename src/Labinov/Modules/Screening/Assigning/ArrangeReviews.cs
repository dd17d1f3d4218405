using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Assigning;

/// <summary>What involves several rows of a screening at once: ideas coming in, reviewers being named, reviews being shared out. One save each.</summary>
public sealed partial class ArrangeReviews(LabinovDb db, TimeProvider time)
{
    /// <summary>Takes in what the lab has sent since.</summary>
    /// <returns>How many came in.</returns>
    public async Task<int> TakeInAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        var count = await AddNewAsync(db, lab.Id, id, cancel);
        screening.Arranged(actor, lab, count, 0, 0, time.Now());
        await SaveAsync(cancel);
        return count;
    }

    /// <summary>Adds rows without saving: the caller's save is the one that counts.</summary>
    public static async Task<int> AddNewAsync(
        LabinovDb db,
        Id<Lab> lab,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var ideas = await db
            .Ideas.NotYetIn(db, screening, lab)
            .OrderBy(idea => idea.SentAt)
            .ThenBy(idea => idea.Number)
            .Select(idea => idea.Id)
            .ToListAsync(cancel);
        var last =
            await db
                .ScreenedIdeas.Where(row => row.ScreeningId == screening)
                .MaxAsync(row => (int?)row.Nth, cancel)
            ?? 0;
        db.AddRange(ideas.Select((idea, i) => ScreenedIdea.Of(screening, idea, last + i + 1)));
        return ideas.Count;
    }

    /// <summary>Exactly these review from now on. Whoever is left out loses what was asked and not given; who gave something stays.</summary>
    public async Task NameAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        IReadOnlySet<Id<Person>> wanted,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        var judges = await db.Judges.Where(row => row.ScreeningId == id).ToListAsync(cancel);
        var candidates = await db.CandidatesAsync(lab, id, time.Today(lab.TimeZone), cancel);
        var done = candidates.Where(row => row.Done > 0).Select(row => row.Id).ToHashSet();
        var known = judges.Select(row => row.PersonId).ToHashSet();
        var added = candidates
            .Where(row => wanted.Contains(row.Id) && !known.Contains(row.Id))
            .Select(row => Judge.Of(id, row.Id, time.Now()))
            .ToList();
        var gone = judges.FindAll(row =>
            !wanted.Contains(row.PersonId) && !done.Contains(row.PersonId)
        );
        var leaving = gone.ConvertAll(row => row.PersonId);
        db.AddRange(added);
        db.RemoveRange(gone);
        db.RemoveRange(
            await db
                .Reviews.Where(row =>
                    row.ScreeningId == id && leaving.Contains(row.JudgeId) && row.DoneAt == null
                )
                .ToListAsync(cancel)
        );
        screening.Arranged(actor, lab, 0, added.Count + gone.Count, 0, time.Now());
        await SaveAsync(cancel);
    }

    /// <summary>Asks for what is missing, evenly.</summary>
    /// <returns>Reviews asked for just now, and how many are still missing because nobody is free for them.</returns>
    public async Task<(int Asked, int Missing)> ShareAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        var judges = await db
            .Judges.Where(row => row.ScreeningId == id)
            .Join(db.People, row => row.PersonId, person => person.Id, (_, person) => person)
            .OrderBy(person => person.Number)
            .Select(person => person.Id)
            .ToListAsync(cancel);
        var standing = db.ScreenedIdeas.Standing(db, id);
        var ideas = await standing
            .OrderBy(row => row.Nth)
            .Select(row => row.IdeaId)
            .ToListAsync(cancel);
        var asked = (
            await db
                .Reviews.Where(row => row.ScreeningId == id)
                .Select(row => new { row.IdeaId, row.JudgeId })
                .ToListAsync(cancel)
        ).ToLookup(row => row.IdeaId, row => judges.IndexOf(row.JudgeId));
        var ties = await db.TiesAsync(
            lab.Id,
            judges,
            db.Ideas.Where(idea => standing.Any(row => row.IdeaId == idea.Id)),
            time.Today(lab.TimeZone),
            cancel
        );
        // Whoever is no judge any more but has given a review counts as a place that was filled.
        var had = ideas.ConvertAll<IReadOnlyList<int>>(idea =>
            [.. asked[idea].Where(place => place >= 0)]
        );
        var shared = ShareOut.Run(
            screening.Reviewers,
            had,
            judges.Count,
            (idea, judge) => ties.Between(judges[judge], ideas[idea])
        );
        db.AddRange(
            shared.Select(pair =>
                Review.Ask(id, ideas[pair.Idea], judges[pair.Judge], isTied: false, time.Now())
            )
        );
        screening.Arranged(actor, lab, 0, 0, shared.Count, time.Now());
        await SaveAsync(cancel);
        var given = had.Sum(places => Math.Min(places.Count, screening.Reviewers)) + shared.Count;
        return (shared.Count, (screening.Reviewers * ideas.Count) - given);
    }

    // Two who press the same button at once: a key lets one through, and the other sees what was done.
    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException twice) when (twice is not DbUpdateConcurrencyException)
        {
            throw new RuleBroken("screening.rule.meanwhile");
        }
    }
}
