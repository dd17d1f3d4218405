namespace Labinov.Modules.Programme.Applications;

/// <summary>
/// A technical team as a clerk types or pastes it: one person a line, "name; unit; task". Cells copied from a spreadsheet come with tabs between
/// them and are taken alike.
/// </summary>
public static class TeamLines
{
    /// <summary>Enough for <see cref="Application.TeamMost"/> full lines.</summary>
    public const int Most = 12_000;

    private static readonly char[] Between = ['\t', ';'];

    public static string Write(IEnumerable<TeamLine> team) =>
        string.Join(
            '\n',
            team.Select(line =>
                string.Join("; ", line.Name, line.Unit ?? "", line.Task ?? "").TrimEnd(' ', ';')
            )
        );

    /// <summary>Blank lines count for nothing; what lies behind a third separator belongs to the task.</summary>
    public static IReadOnlyList<TeamLine> Read(string? text) =>
        [
            .. (text ?? "")
                .Split('\n')
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => line.Split(Between, 3, StringSplitOptions.TrimEntries))
                .Select(cells => new TeamLine(cells[0], Cell(cells, 1), Cell(cells, 2))),
        ];

    /// <summary>Number of the first line that lacks its name or holds too much; null when all will do.</summary>
    public static int? WrongIn(IReadOnlyList<TeamLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i].Name.Length is 0 or > ApplicationMember.NameMax
                || lines[i].Unit?.Length > ApplicationMember.UnitMax
                || lines[i].Task?.Length > ApplicationMember.TaskMax
            )
            {
                return i + 1;
            }
        }

        return null;
    }

    private static string? Cell(string[] cells, int i) =>
        cells.Length > i && cells[i].Length > 0 ? cells[i] : null;
}
