using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>The last choice about an idea, as its people read it.</summary>
/// <param name="Reason">From the list, in the reader's language.</param>
public sealed record SaidDecision(IdeaState To, string? Reason, string? Why, DateTime At);

internal static class SaidDecisions
{
    public static Task<SaidDecision?> LastDecisionAsync(
        this LabinovDb db,
        Id<Idea> idea,
        CancellationToken cancel
    )
    {
        var english = ReasonQueries.InEnglish;
        return db
            .StateMoves.Where(move => move.IdeaId == idea)
            .OrderByDescending(move => move.At)
            .ThenByDescending(move => move.Id)
            .Take(1)
            .Select(move => new SaidDecision(
                move.To,
                db.ChoiceReasons.Where(reason => reason.Id == move.ReasonId)
                    .Select(reason => english ? reason.NameEn : reason.NameId)
                    .FirstOrDefault(),
                move.Why,
                move.At
            ))
            .SingleOrDefaultAsync(cancel);
    }
}
