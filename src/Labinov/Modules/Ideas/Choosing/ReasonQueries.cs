using System.Globalization;
using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>A reason in the reader's language.</summary>
public sealed record ReasonChoice(string Code, string Name, string Help);

public static class ReasonQueries
{
    /// <summary>The list for one kind of decision as it stands on a day, in its order.</summary>
    public static async Task<List<ReasonChoice>> ReasonsOnAsync(
        this LabinovDb db,
        DateOnly day,
        ReasonUse use,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db
            .ChoiceReasons.AsNoTracking()
            .Where(reason => reason.Use == use)
            .Where(reason =>
                reason.FromOn <= day && (reason.UntilOn == null || reason.UntilOn >= day)
            )
            .OrderBy(reason => reason.Rank)
            .ThenBy(reason => reason.Code)
            .ToListAsync(cancel);
        return rows.ConvertAll(reason =>
            InEnglish
                ? new ReasonChoice(reason.Code, reason.NameEn, reason.HelpEn)
                : new ReasonChoice(reason.Code, reason.NameId, reason.HelpId)
        );
    }

    /// <summary>Null for a code that the list does not know.</summary>
    public static Task<ChoiceReason?> ReasonAsync(
        this LabinovDb db,
        string? code,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.ChoiceReasons.SingleOrDefaultAsync(reason => reason.Code == code, cancel);
    }

    /// <summary>Rows of the list carry both languages; the reader's is chosen here.</summary>
    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
