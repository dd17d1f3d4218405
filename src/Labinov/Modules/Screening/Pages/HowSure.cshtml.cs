using Labinov.Data;
using Labinov.Modules.Screening.Results;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Screening.Pages;

/// <summary>How far reviewers agree, who is severe or mild, and how sure the order of the pairs is.</summary>
public sealed class HowSure(LabinovDb db) : ResultsPage(db)
{
    private const double Reach = 1.96;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await ReadAsync(cancel) ?? Page();

    /// <summary>Place of an idea by its adjusted score, among those that have one.</summary>
    public int? AdjustedPlace(IdeaResult row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Adjusted is { } own
            ? 1 + Results.Ideas.Count(other => other.Adjusted > own + 1e-9)
            : null;
    }

    /// <summary>From where to where the strength may lie, in 95 of 100 cases.</summary>
    public static string Range(IdeaResult row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row is { Strength: { } strength, Error: { } error }
            ? $"{ScreeningText.Signed(strength - (Reach * error))} … {ScreeningText.Signed(strength + (Reach * error))}"
            : "–";
    }
}
