using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>A person of the lab, signed in.</summary>
internal sealed record Member(Id<Person> Person) : Voter
{
    internal override uint Chance => NextPair.Chance(Person);

    internal override IQueryable<IdeaScreening> Open(LabinovDb db, HallVote vote, DateTime now) =>
        Running(db, vote);

    internal override IQueryable<ScreenedIdea> Seen(
        LabinovDb db,
        Id<IdeaScreening> screening,
        DateTime now
    ) => db.ScreenedIdeas.Standing(db, screening);

    internal override IQueryable<GivenDot> Dots(LabinovDb db, Id<IdeaScreening> screening)
    {
        var me = Person;
        return db
            .DotVotes.Where(row => row.ScreeningId == screening && row.PersonId == me)
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
            .OrderByDescending(row => row.At)
            .ThenByDescending(row => row.OtherId)
            .Take(1)
            .Said()
            .SingleOrDefaultAsync(cancel);

    internal override object Row(Id<IdeaScreening> screening, GivenDot dot, DateTime now) =>
        new DotVote
        {
            ScreeningId = screening,
            PersonId = Person,
            Nth = dot.Nth,
            IdeaId = dot.IdeaId,
            At = now,
        };

    internal override object Row(
        Id<IdeaScreening> screening,
        AnsweredPair pair,
        int before,
        DateTime now
    ) =>
        new PairVote
        {
            ScreeningId = screening,
            PersonId = Person,
            OneId = pair.OneId,
            OtherId = pair.OtherId,
            ChosenId = pair.ChosenId,
            At = now,
        };

    internal override Task<int> TakeAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        CancellationToken cancel
    )
    {
        var me = Person;
        return db
            .DotVotes.Where(row =>
                row.ScreeningId == screening && row.PersonId == me && row.IdeaId == idea
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

    private IQueryable<PairVote> Mine(LabinovDb db, Id<IdeaScreening> screening)
    {
        var me = Person;
        return db.PairVotes.Where(row => row.ScreeningId == screening && row.PersonId == me);
    }
}
