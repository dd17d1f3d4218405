using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>The reasons of the list, ended ones too, with how often each was given in the whole nation: a dozen rows, so the list is whole.</summary>
public sealed class ListReasons(LabinovDb db) : LabinovPage
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public sealed record Row(
        string Code,
        string Name,
        string Help,
        ReasonUse Use,
        DateOnly FromOn,
        DateOnly? UntilOn,
        int Given
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ChoiceReason.MayChange(Actor))
        {
            return NotAllowed();
        }

        var english = ReasonQueries.InEnglish;
        Rows = await db
            .ChoiceReasons.OrderBy(reason => reason.Use)
            .ThenBy(reason => reason.Rank)
            .ThenBy(reason => reason.Code)
            .Select(reason => new Row(
                reason.Code,
                english ? reason.NameEn : reason.NameId,
                english ? reason.HelpEn : reason.HelpId,
                reason.Use,
                reason.FromOn,
                reason.UntilOn,
                db.StateMoves.Count(move => move.ReasonId == reason.Id)
            ))
            .ToListAsync(cancel);
        return Page();
    }
}
