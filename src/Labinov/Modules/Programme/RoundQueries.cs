using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>A round as pages show it.</summary>
public sealed record RoundRow(
    Id<Round> Id,
    int Number,
    int Year,
    string Theme,
    Funding Funding,
    int Labs,
    int Running
);

/// <summary>What a round promises and when regions may apply.</summary>
public sealed record RoundPromise(
    string? OutputCode,
    DateOnly? ApplyFromOn,
    DateOnly? ApplyUntilOn,
    IReadOnlyList<QuarterTarget> Targets
)
{
    public bool IsAhead(DateOnly today) => ApplyFromOn > today;

    public bool IsOver(DateOnly today) => ApplyUntilOn < today;
}

public static class RoundQueries
{
    /// <summary>One row, with its targets in the order of the quarters.</summary>
    public static IQueryable<RoundPromise> Promises(this IQueryable<Round> rounds)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        return rounds.Select(round => new RoundPromise(
            round.OutputCode,
            round.ApplyFromOn,
            round.ApplyUntilOn,
            round
                .Targets.OrderBy(target => target.Quarter)
                .Select(target => new QuarterTarget(
                    target.Quarter,
                    target.Loci,
                    target.Ideas,
                    target.Implemented,
                    target.StillRunning
                ))
                .ToList()
        ));
    }

    /// <summary>Rounds are public.</summary>
    public static IQueryable<Round> VisibleTo(this IQueryable<Round> rounds, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return rounds;
    }

    /// <summary>One query, whatever the number of rows.</summary>
    public static IQueryable<RoundRow> Rows(this IQueryable<Round> rounds, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return rounds.Select(round => new RoundRow(
            round.Id,
            round.Number,
            round.Year,
            round.Theme,
            round.Funding,
            db.Labs.Count(lab => lab.RoundId == round.Id),
            db.Labs.Count(lab =>
                lab.RoundId == round.Id
                && lab.Stages.Any(stage =>
                    stage.State == StageState.Open && stage.Kind != StageKind.Documentation
                )
            )
        ));
    }

    /// <summary>Newest first; goes on behind the key, or back before it with the nearest first.</summary>
    public static IQueryable<Round> From(this IQueryable<Round> rounds, Walk walk)
    {
        if (walk.Key is not { } from)
        {
            return rounds
                .OrderByDescending(round => round.Year)
                .ThenByDescending(round => round.Number);
        }

        var year = from.Year;
        return walk.IsBack
            ? rounds
                .Where(round =>
                    round.Year > year || (round.Year == year && round.Number > from.Number)
                )
                .OrderBy(round => round.Year)
                .ThenBy(round => round.Number)
            : rounds
                .Where(round =>
                    round.Year < year || (round.Year == year && round.Number < from.Number)
                )
                .OrderByDescending(round => round.Year)
                .ThenByDescending(round => round.Number);
    }
}
