using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>The phone of a guest: chance that its cookie carries, and the code by which it came in.</summary>
internal sealed record GuestPhone(Id<HallPass> Phone, int Round) : Voter
{
    internal override uint Chance => NextPair.Chance(Phone);

    internal override IQueryable<IdeaScreening> Open(LabinovDb db, HallVote vote, DateTime now)
    {
        var round = Round;
        return Running(db, vote).Where(row => row.GuestsUntil > now && row.GuestRound == round);
    }

    internal override IQueryable<ScreenedIdea> Seen(
        LabinovDb db,
        Id<IdeaScreening> screening,
        DateTime now
    ) => db.ScreenedIdeas.Standing(db, screening).ForGuests(db, Clock.DayOf(now));

    internal override IQueryable<GivenDot> Dots(LabinovDb db, Id<IdeaScreening> screening)
    {
        var me = Phone;
        return db
            .GuestDots.Where(row => row.ScreeningId == screening && row.Phone == me)
            .Select(row => new GivenDot { Nth = row.Nth, IdeaId = row.IdeaId });
    }

    internal override IQueryable<AnsweredPair> Pairs(LabinovDb db, Id<IdeaScreening> screening) =>
        Mine(db, screening).Said();

    internal override Task<AnsweredPair?> LastPairAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        CancellationToken cancel
    ) =>
        Mine(db, screening)
            .OrderByDescending(row => row.Nth)
            .ThenByDescending(row => row.OtherId)
            .Take(1)
            .Said()
            .SingleOrDefaultAsync(cancel);

    internal override object Row(Id<IdeaScreening> screening, GivenDot dot, DateTime now) =>
        new GuestDot
        {
            ScreeningId = screening,
            Phone = Phone,
            Nth = dot.Nth,
            IdeaId = dot.IdeaId,
            GivenOn = Clock.DayOf(now),
        };

    internal override object Row(
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        int before,
        DateTime now
    ) =>
        new GuestPair
        {
            ScreeningId = screening,
            Phone = Phone,
            OneId = pair.OneId,
            OtherId = pair.OtherId,
            ChosenId = pair.ChosenId,
            Nth = before + 1,
            GivenOn = Clock.DayOf(now),
        };

    internal override Task<int> TakeAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        CancellationToken cancel
    )
    {
        var me = Phone;
        return db
            .GuestDots.Where(row =>
                row.ScreeningId == screening && row.Phone == me && row.IdeaId == idea
            )
            .ExecuteDeleteAsync(cancel);
    }

    internal override Task<int> TakeAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        CancellationToken cancel
    )
    {
        var (one, other) = (pair.OneId, pair.OtherId);
        return Mine(db, screening)
            .Where(row => row.OneId == one && row.OtherId == other)
            .ExecuteDeleteAsync(cancel);
    }

    private IQueryable<GuestPair> Mine(LabinovDb db, Id<IdeaScreening> screening)
    {
        var me = Phone;
        return db.GuestPairs.Where(row => row.ScreeningId == screening && row.Phone == me);
    }
}
