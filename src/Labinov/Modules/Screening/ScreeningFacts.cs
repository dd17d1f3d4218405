using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening;

/// <summary>What pages need to know of a screening.</summary>
public sealed record ScreeningFacts(
    Id<IdeaScreening> Id,
    Id<Lab> LabId,
    int Version,
    int Number,
    string Title,
    bool IsBlind,
    int Reviewers,
    int TalkFrom,
    int Dots,
    bool AreVotesOpen,
    bool ArePairsOpen,
    DateTime OpenedAt,
    DateTime? ClosedAt
)
{
    public bool IsOpen => ClosedAt is null;
    public string? GuestCode { get; init; }
    public int GuestRound { get; init; }
    public DateTime? GuestsUntil { get; init; }
    public bool AreGuestsLeftOut { get; init; }

    public bool TakesGuests(DateTime now) => IsOpen && GuestsUntil > now;
}

/// <summary>A criterion as pages show it.</summary>
public sealed record CriterionRow(int Line, string Title, string? Explanation, int Weight);

public static class ScreeningQueries
{
    public static IQueryable<ScreeningFacts> Facts(this IQueryable<IdeaScreening> screenings) =>
        screenings.Select(row => new ScreeningFacts(
            row.Id,
            row.LabId,
            row.Version,
            row.Number,
            row.Title,
            row.IsBlind,
            row.Reviewers,
            row.TalkFrom,
            row.Dots,
            row.AreVotesOpen,
            row.ArePairsOpen,
            row.OpenedAt,
            row.ClosedAt
        )
        {
            GuestCode = row.GuestCode,
            GuestRound = row.GuestRound,
            GuestsUntil = row.GuestsUntil,
            AreGuestsLeftOut = row.AreGuestsLeftOut,
        });

    /// <summary>In the order of the form.</summary>
    public static Task<List<CriterionRow>> CriteriaOfAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Screenings.Where(row => row.Id == screening)
            .SelectMany(row => row.Criteria)
            .OrderBy(row => row.Line)
            .Select(row => new CriterionRow(row.Line, row.Title, row.Explanation, row.Weight))
            .ToListAsync(cancel);
    }

    /// <summary>Ideas of a screening about which there is still something to say: neither back with their authors nor ended.</summary>
    public static IQueryable<ScreenedIdea> Standing(
        this IQueryable<ScreenedIdea> rows,
        LabinovDb db,
        Id<IdeaScreening> screening
    ) =>
        rows.Where(row =>
            row.ScreeningId == screening && db.Ideas.Undecided().Any(idea => idea.Id == row.IdeaId)
        );

    /// <summary>Standing ideas that a guest may read of: what an embargo holds back from strangers is held back from guests too.</summary>
    public static IQueryable<ScreenedIdea> ForGuests(
        this IQueryable<ScreenedIdea> rows,
        LabinovDb db,
        DateOnly today
    ) =>
        rows.Where(row =>
            !db.Ideas.Any(idea => idea.Id == row.IdeaId && idea.EmbargoUntilOn > today)
        );

    /// <summary>Neither back with their authors nor ended.</summary>
    public static IQueryable<Idea> Undecided(this IQueryable<Idea> ideas) =>
        ideas.Where(idea =>
            idea.State != IdeaState.Draft
            && idea.State != IdeaState.Returned
            && idea.State != IdeaState.Merged
            && idea.State != IdeaState.Withdrawn
            && idea.State != IdeaState.NotSelected
        );

    /// <summary>What waits for a reviewer, or was given by one, among the ideas that still stand.</summary>
    public static IQueryable<Review> OfJudge(
        this IQueryable<Review> reviews,
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Person> judge
    ) =>
        reviews.Where(review =>
            review.ScreeningId == screening
            && review.JudgeId == judge
            && db.ScreenedIdeas.Standing(db, screening).Any(row => row.IdeaId == review.IdeaId)
        );

    /// <summary>Ideas of the lab that were sent and wait for a choice, and are not in the screening yet.</summary>
    public static IQueryable<Idea> NotYetIn(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Lab> lab
    ) =>
        ideas.Where(idea =>
            idea.LabId == lab
            && idea.State == IdeaState.Submitted
            && !db.ScreenedIdeas.Any(row => row.ScreeningId == screening && row.IdeaId == idea.Id)
        );
}
