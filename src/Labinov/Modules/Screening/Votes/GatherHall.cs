using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>How many took part in a hall, each counted once, however much they said.</summary>
public sealed record HallTurnout(int Members, int Guests);

public static class GatherHall
{
    public static async Task<HallTurnout> TurnoutAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(
            await db
                .DotVotes.Where(row => row.ScreeningId == screening)
                .Select(row => row.PersonId)
                .Union(
                    db.PairVotes.Where(row => row.ScreeningId == screening)
                        .Select(row => row.PersonId)
                )
                .CountAsync(cancel),
            await db
                .GuestDots.Where(row => row.ScreeningId == screening)
                .Select(row => row.Phone)
                .Union(
                    db.GuestPairs.Where(row => row.ScreeningId == screening)
                        .Select(row => row.Phone)
                )
                .CountAsync(cancel)
        );
    }
}
