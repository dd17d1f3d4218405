using System.Globalization;
using Labinov.Data;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Nation;

/// <summary>One published figure for the front door, always with its years and its source; never mixed with what is counted here.</summary>
/// <param name="Code">Names its words: <c>nation.published.ideas</c>.</param>
/// <param name="Note">What the source leaves open, in the reader's language.</param>
public sealed record Headline(
    string Code,
    long Value,
    int YearFrom,
    int YearUntil,
    string Source,
    string Note
)
{
    public string Years =>
        YearFrom == YearUntil
            ? YearFrom.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{YearFrom}–{YearUntil}");

    /// <summary>Which statements of the published figures stand on the front door. An installation without them shows none.</summary>
    private static readonly (string Code, string Statement, Measure Measure)[] Chosen =
    [
        ("regions", "essay-1", Measure.Regions),
        ("ideas", "essay-1", Measure.Ideas),
        ("running", "79", Measure.Running),
    ];

    public static async Task<List<Headline>> ReadAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var statements = Chosen
            .Select(chosen => chosen.Statement)
            .ToHashSet(StringComparer.Ordinal);
        var rows = await db
            .Observations.Where(row => statements.Contains(row.Statement) && row.Value != null)
            .Select(row => new
            {
                row.Statement,
                row.Measure,
                row.Value,
                row.YearFrom,
                row.YearUntil,
                row.Source,
                row.Note,
                row.NoteEnglish,
            })
            .ToListAsync(cancel);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return
        [
            .. from chosen in Chosen
            from row in rows
            where row.Statement == chosen.Statement && row.Measure == chosen.Measure
            select new Headline(
                chosen.Code,
                row.Value!.Value,
                row.YearFrom,
                row.YearUntil,
                row.Source,
                english ? row.NoteEnglish : row.Note
            ),
        ];
    }
}
