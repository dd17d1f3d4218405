using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>A consultation as the list of its lab shows it.</summary>
public sealed record ConsultationRow(
    int Number,
    string Subject,
    Id<Organisation> UnitId,
    string Unit,
    Id<Person>? CoachId,
    string? Coach,
    Turn Turn,
    DateTime TurnSinceAt,
    DateTime AskedAt,
    int Letters
);

/// <summary>How much waits in a lab, told to those who stand on neither side.</summary>
/// <param name="OldestAt">Since when the longest waits; null where none does.</param>
public sealed record WaitingSum(int Waiting, int Asked, DateTime? OldestAt);

public static class ConsultationsQueries
{
    /// <summary>So many are listed; in one lab there are hardly more, and the oldest that wait come first.</summary>
    public const int Most = 500;

    /// <summary>What the sides let one read: a coach all of the lab, a unit its own.</summary>
    public static IQueryable<Consultation> Of(
        this IQueryable<Consultation> consultations,
        Sides sides
    )
    {
        ArgumentNullException.ThrowIfNull(sides);
        var here = consultations.Where(one => one.LabId == sides.Lab);
        return sides.IsCoach ? here : here.Where(one => sides.Units.Contains(one.UnitId));
    }

    /// <summary>What waits for a coach first, the longest wait on top; closed ones last.</summary>
    public static Task<List<ConsultationRow>> RowsAsync(
        this LabinovDb db,
        Sides sides,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return (
            from one in db.Consultations.Of(sides)
            join unit in db.Organisations on one.UnitId equals unit.Id
            orderby one.Turn == Turn.Coach ? 0
            : one.Turn == Turn.Unit ? 1
            : 2, one.TurnSinceAt, one.Number
            select new ConsultationRow(
                one.Number,
                one.Subject,
                one.UnitId,
                unit.Name,
                one.CoachId,
                db.People.Where(person => person.Id == one.CoachId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                one.Turn,
                one.TurnSinceAt,
                one.AskedAt,
                one.Letters.Count
            )
        )
            .Take(Most)
            .ToListAsync(cancel);
    }

    public static async Task<WaitingSum> WaitingSumAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
                .Consultations.Where(one => one.LabId == lab)
                .GroupBy(_ => 1)
                .Select(all => new WaitingSum(
                    all.Count(one => one.Turn == Turn.Coach),
                    all.Count(),
                    all.Min(one => one.Turn == Turn.Coach ? (DateTime?)one.TurnSinceAt : null)
                ))
                .SingleOrDefaultAsync(cancel)
            ?? new WaitingSum(0, 0, null);
    }
}
