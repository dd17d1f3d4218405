namespace Labinov.Tests.Ideas;

/// <summary>The tables of <c>docs/visibility.md</c> as the tests read them.</summary>
public static class Visibility
{
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(Root(), "docs", "visibility.md")
    );

    /// <summary>The table under the heading: name of the row, name of the column, and whether the cell says yes.</summary>
    public static List<(string Row, string Column, bool Yes)> Table(string heading)
    {
        var rows = Lines
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        Assert.True(rows.Count > 2, $"No table under \"{heading}\"");
        var cells = new List<(string, string, bool)>();
        foreach (var row in rows.Skip(2))
        {
            Assert.Equal(rows[0].Length, row.Length);
            for (var i = 1; i < row.Length; i++)
            {
                Assert.True(row[i] is "yes" or "-", $"\"{row[i]}\" is neither yes nor -");
                cells.Add((row[0], rows[0][i], row[i] == "yes"));
            }
        }

        return cells;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Labinov.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
