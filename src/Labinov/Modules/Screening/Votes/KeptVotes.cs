using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>Dots beside each idea of a screening, of members and of guests together.</summary>
internal sealed class KeptDotVotes : IKeptCount
{
    public string Name => "screening.dots";
    public bool IsOfVotes => true;

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ScreenedIdeas.Select(row => new Recount<Id<Idea>>
            {
                Of = row.IdeaId,
                Kept = row.Dots,
                Counted =
                    db.DotVotes.Count(vote =>
                        vote.ScreeningId == row.ScreeningId && vote.IdeaId == row.IdeaId
                    )
                    + db.GuestDots.Count(vote =>
                        vote.ScreeningId == row.ScreeningId && vote.IdeaId == row.IdeaId
                    ),
            })
            .Wrong();
    }
}

/// <summary>Pairs in which each idea was judged.</summary>
internal sealed class KeptCompared : IKeptCount
{
    public string Name => "screening.compared";
    public bool IsOfVotes => true;

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ScreenedIdeas.Select(row => new Recount<Id<Idea>>
            {
                Of = row.IdeaId,
                Kept = row.Compared,
                Counted =
                    db.PairVotes.Count(vote =>
                        vote.ScreeningId == row.ScreeningId
                        && (vote.OneId == row.IdeaId || vote.OtherId == row.IdeaId)
                    )
                    + db.GuestPairs.Count(vote =>
                        vote.ScreeningId == row.ScreeningId
                        && (vote.OneId == row.IdeaId || vote.OtherId == row.IdeaId)
                    ),
            })
            .Wrong();
    }
}

/// <summary>Two for each pair won, one for each draw.</summary>
internal sealed class KeptHalfWins : IKeptCount
{
    public string Name => "screening.half-wins";
    public bool IsOfVotes => true;

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .ScreenedIdeas.Select(row => new Recount<Id<Idea>>
            {
                Of = row.IdeaId,
                Kept = row.HalfWins,
                Counted =
                    (
                        2
                        * (
                            db.PairVotes.Count(vote =>
                                vote.ScreeningId == row.ScreeningId && vote.ChosenId == row.IdeaId
                            )
                            + db.GuestPairs.Count(vote =>
                                vote.ScreeningId == row.ScreeningId && vote.ChosenId == row.IdeaId
                            )
                        )
                    )
                    + db.PairVotes.Count(vote =>
                        vote.ScreeningId == row.ScreeningId
                        && vote.ChosenId == null
                        && (vote.OneId == row.IdeaId || vote.OtherId == row.IdeaId)
                    )
                    + db.GuestPairs.Count(vote =>
                        vote.ScreeningId == row.ScreeningId
                        && vote.ChosenId == null
                        && (vote.OneId == row.IdeaId || vote.OtherId == row.IdeaId)
                    ),
            })
            .Wrong();
    }
}
