using Labinov.House;
using Labinov.Modules.Sessions;

namespace Labinov.Modules.Screening.Queue;

/// <summary>A coach table, as the session's lines name it.</summary>
/// <param name="Coaches">Who sits there, as it was written; empty where nobody was named.</param>
/// <param name="Dealt">Everything that was written behind its name: the units that belong there.</param>
public sealed record CoachTable(string Name, IReadOnlyList<string> Coaches, string Dealt)
{
    /// <summary>
    /// <c>08.30-10.00 Meja 1: Dinas Kesehatan, puskesmas — Dewi</c> is the table <c>Meja 1</c>. A line without a colon names a table for whoever
    /// comes.
    /// </summary>
    public static IReadOnlyList<CoachTable> Read(string? lines) =>
        [
            .. AgendaLine
                .Read(lines)
                .Select(line => (Line: line, Parts: line.What.Split(':', 2, Trimmed)))
                .Where(row => row.Parts.Length > 0 && row.Parts[0].Length > 0)
                .GroupBy(
                    row => row.Parts[0].Start(TableTurn.TableMax).TrimEnd(),
                    StringComparer.OrdinalIgnoreCase
                )
                .Select(table => new CoachTable(
                    table.Key,
                    [
                        .. table
                            .Select(row => row.Line.Who)
                            .OfType<string>()
                            .Distinct(StringComparer.Ordinal),
                    ],
                    string.Join(
                        ", ",
                        table.Where(row => row.Parts.Length > 1).Select(row => row.Parts[1])
                    )
                )),
        ];

    /// <summary>The unit's whole name stands among what was dealt to this table; a name may hold a comma itself.</summary>
    public bool IsFor(string unit) => Parts(Dealt).Contains(Parts(unit), StringComparison.Ordinal);

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries;

    // ,dinas-kesehatan,puskesmas,
    private static string Parts(string names) =>
        string.Concat(",", string.Join(',', names.Split([',', ';']).Select(Slug.Of)), ",");
}
