using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Queue;

/// <summary>A turn with the name of its unit.</summary>
public sealed record TurnRow(
    Id<TableTurn> Id,
    Id<Session> SessionId,
    string Table,
    Id<Organisation> UnitId,
    string Unit,
    DateTime CalledAt,
    DateTime? BegunAt,
    DateTime? EndedAt
)
{
    public bool IsOpen => EndedAt is null;
    public bool WasHeard => BegunAt is not null && EndedAt is not null;

    /// <summary>From sitting down to getting up.</summary>
    public double Minutes =>
        BegunAt is { } begun && EndedAt is { } ended ? (ended - begun).TotalMinutes : 0;
}

/// <summary>How it stands at the coach tables of a session.</summary>
/// <param name="Heard">In this session, the latest first.</param>
/// <param name="Median">Minutes; null until <see cref="Forecast.Enough"/> were heard.</param>
public sealed record CoachQueue(
    IReadOnlyList<CoachTable> Tables,
    IReadOnlyList<TurnRow> Open,
    IReadOnlyList<Forecast> Waiting,
    IReadOnlyList<TurnRow> Heard,
    double? Median
)
{
    public TurnRow? At(CoachTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Open.FirstOrDefault(turn => turn.Table == table.Name);
    }

    /// <summary>Who goes to this table next.</summary>
    public WaitingUnit? NextAt(CoachTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Waiting.FirstOrDefault(row => row.Table == table.Name)?.Unit;
    }

    /// <summary>Never heard in this lab, in no session.</summary>
    public int NeverHeard => Waiting.Count(row => row.Unit.HeardAt is null);
}

public static class ReadQueue
{
    /// <summary>Three queries, however many wait.</summary>
    public static async Task<CoachQueue> QueueAsync(
        this LabinovDb db,
        SessionFacts session,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(session);
        var (id, lab) = (session.Id, session.Lab.Id);
        var tables = CoachTable.Read(
            await db
                .Sessions.Where(row => row.Id == id)
                .Select(row => row.Tables)
                .SingleAsync(cancel)
        );
        var turns = await (
            from turn in db.TableTurns
            join of in db.Sessions on turn.SessionId equals of.Id
            join unit in db.Organisations on turn.UnitId equals unit.Id
            where of.LabId == lab
            orderby turn.CalledAt, turn.Id
            select new TurnRow(
                turn.Id,
                turn.SessionId,
                turn.Table,
                turn.UnitId,
                unit.Name,
                turn.CalledAt,
                turn.BegunAt,
                turn.EndedAt
            )
        ).ToListAsync(cancel);
        var units = await db
            .LabUnits.TakingPart(lab)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .Select(office => new
            {
                office.Id,
                office.Name,
                Ideas = db
                    .Ideas.Undecided()
                    .Count(idea => idea.LabId == lab && idea.UnitId == office.Id),
                SentAt = db
                    .Ideas.Undecided()
                    .Where(idea => idea.LabId == lab && idea.UnitId == office.Id)
                    .Min(idea => idea.SentAt),
            })
            .ToListAsync(cancel);
        var here = turns.FindAll(turn => turn.SessionId == id);
        var open = here.FindAll(turn => turn.IsOpen);
        var heard = here.FindAll(turn => turn.WasHeard);
        var waiting = WaitingUnit.Sorted(
            units
                .Where(unit =>
                    !open.Exists(turn => turn.UnitId == unit.Id)
                    && !heard.Exists(turn => turn.UnitId == unit.Id)
                )
                .Select(unit => new WaitingUnit(
                    unit.Id,
                    unit.Name,
                    tables.FirstOrDefault(table => table.IsFor(unit.Name))?.Name,
                    unit.Ideas,
                    unit.SentAt,
                    turns.FindLast(turn => turn.UnitId == unit.Id && turn.WasHeard)?.EndedAt,
                    here.FindLast(turn => turn.UnitId == unit.Id)?.EndedAt
                ))
        );
        var median = Forecast.Median([.. heard.Select(turn => turn.Minutes)]);
        return new(
            tables,
            open,
            Forecast.Of(
                waiting,
                [
                    .. tables.Select(table =>
                    {
                        var turn = open.Find(one => one.Table == table.Name);
                        return new TableNow(
                            table.Name,
                            turn is not null,
                            turn?.BegunAt is { } begun ? (now - begun).TotalMinutes : null
                        );
                    }),
                ],
                median
            ),
            [.. heard.OrderByDescending(turn => turn.EndedAt)],
            median
        );
    }
}
