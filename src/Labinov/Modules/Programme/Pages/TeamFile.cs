using System.Globalization;
using Labinov.Data.Tables;
using Labinov.Modules.Programme.Teams;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Reads a file of units with their heads and people.</summary>
internal static class TeamFile
{
    /// <summary>Bytes.</summary>
    public const long Largest = 5 * 1024 * 1024;

    /// <exception cref="TableBroken">It is no such table; says what is wrong and where.</exception>
    public static List<TeamRecord> Read(Stream file)
    {
        var table = TableFile.Open(file, heading => LabUnitSheet.ColumnOf(heading) is not null);
        var places = table
            .Columns.Select((column, i) => (Column: LabUnitSheet.ColumnOf(column.Heading), i))
            .Where(pair => pair.Column is not null)
            .ToLookup(pair => pair.Column!, pair => pair.i, StringComparer.Ordinal);
        if (!places.Contains(LabUnitSheet.Unit) && !places.Contains(LabUnitSheet.Number))
        {
            throw new TableBroken("programme.teams.file.no-heading");
        }

        var rows = new List<TeamRecord>();
        foreach (var row in table.Rows())
        {
            if (rows.Count == ImportTeams.MostRows)
            {
                throw new TableBroken(
                    "programme.teams.file.too-long",
                    ImportTeams.MostRows.ToString(CultureInfo.InvariantCulture)
                );
            }

            rows.Add(Record(row, places));
        }

        return rows.Count == 0 ? throw new TableBroken("programme.teams.file.empty") : rows;
    }

    private static TeamRecord Record(TableRow row, ILookup<string, int> places)
    {
        IEnumerable<string> Cells(string column) =>
            places[column]
                .Where(place => place < row.Cells.Length)
                .Select(place => row.Cells[place])
                .Where(cell => cell.Length > 0);
        return new TeamRecord(
            row.Line,
            Cells(LabUnitSheet.Number).FirstOrDefault(""),
            Cells(LabUnitSheet.Unit).FirstOrDefault(""),
            Cells(LabUnitSheet.Head).FirstOrDefault(""),
            [.. Cells(LabUnitSheet.Members).SelectMany(Names)]
        );
    }

    private static string[] Names(string cell) =>
        cell.Split(
            [LabUnitSheet.Between, '\n'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
