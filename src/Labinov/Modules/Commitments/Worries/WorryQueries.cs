using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Worries;

/// <summary>A worry as the wall shows it.</summary>
/// <param name="Same">How many others have it too: taps, not people that anybody could name.</param>
/// <param name="HiddenWhy">Null while it hangs on the wall.</param>
public sealed record WorryRow(
    Id<Worry> Id,
    int Version,
    Starter? Starter,
    string Text,
    DateOnly SaidOn,
    int Same,
    string? Answer,
    Role? AnsweredAs,
    DateOnly? AnsweredOn,
    bool IsReleased,
    string? HiddenWhy
);

public static class WorryQueries
{
    /// <summary>A wall shows so many; those with more taps come first.</summary>
    public const int Most = 300;

    /// <summary>The public page of a lab shows so many.</summary>
    public const int MostPublic = 12;

    public static IQueryable<WorryRow> Rows(this IQueryable<Worry> worries, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return worries.Select(worry => new WorryRow(
            worry.Id,
            worry.Version,
            worry.Starter,
            worry.Text,
            worry.SaidOn,
            db.MeToos.Count(same => same.WorryId == worry.Id),
            worry.Answer,
            worry.AnsweredAs,
            worry.AnsweredOn,
            worry.ReleasedOn != null,
            worry.HiddenWhy
        ));
    }

    /// <summary>
    /// What hangs on the wall: first what nobody answered, then by taps. Among equals chance decides, for the order of writing could tell
    /// who wrote.
    /// </summary>
    /// <param name="hidden">What was taken down too.</param>
    public static Task<List<WorryRow>> WallAsync(
        this LabinovDb db,
        Id<Lab> lab,
        bool hidden,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Worries.Where(worry => worry.LabId == lab && (hidden || worry.HiddenOn == null))
            .OrderBy(worry => worry.HiddenOn != null)
            .ThenBy(worry => worry.Answer != null)
            .ThenByDescending(worry => db.MeToos.Count(same => same.WorryId == worry.Id))
            .ThenBy(worry => worry.Id)
            .Take(Most)
            .Rows(db)
            .ToListAsync(cancel);
    }

    /// <summary>What everybody may read: answered and released, those with more taps first.</summary>
    public static Task<List<WorryRow>> ReleasedAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Worries.Where(worry =>
                worry.LabId == lab
                && worry.ReleasedOn != null
                && worry.HiddenOn == null
                && worry.Answer != null
            )
            .OrderByDescending(worry => db.MeToos.Count(same => same.WorryId == worry.Id))
            .ThenBy(worry => worry.Id)
            .Take(MostPublic)
            .Rows(db)
            .ToListAsync(cancel);
    }

    /// <summary>Somebody has it too. False when this very tap was counted already, or nothing of that kind hangs on the wall.</summary>
    /// <param name="tap">Made by the form by chance.</param>
    public static async Task<bool> SayMeTooAsync(
        this LabinovDb db,
        Id<Lab> lab,
        Id<Worry> worry,
        Guid tap,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var hangs = await db.Worries.AnyAsync(
            row => row.Id == worry && row.LabId == lab && row.HiddenOn == null,
            cancel
        );
        if (!hangs || await db.MeToos.AnyAsync(row => row.Id == tap, cancel))
        {
            return hangs;
        }

        db.Add(new MeToo { Id = tap, WorryId = worry });
        await SaveOnceAsync(db, cancel);
        return true;
    }

    /// <summary>Hangs a worry on the wall; the same form sent again changes nothing.</summary>
    public static async Task SayAsync(this LabinovDb db, Worry worry, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(worry);
        if (!await db.Worries.AnyAsync(row => row.Id == worry.Id, cancel))
        {
            db.Add(worry);
            await SaveOnceAsync(db, cancel);
        }
    }

    // The chance id is the only key that two sendings of one form could share.
    private static async Task SaveOnceAsync(LabinovDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
        }
    }
}
