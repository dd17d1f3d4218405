using System.Globalization;
using CsvHelper;

namespace Labinov.Modules.Ideas;

/// <summary>
/// 230 real innovations of regions, read from public sources and told in our own words. What the sources do not say stays empty.
/// </summary>
public static class DirectoryInnovations
{
    /// <param name="Region">Empty for an office of the nation.</param>
    /// <param name="Year">Null when the source names none.</param>
    /// <param name="Url">Null when the source has no address.</param>
    public sealed record Row(
        string Name,
        string Region,
        string Province,
        string Unit,
        int? Year,
        InnovationKind? Kind,
        InnovatorGroup Group,
        string Description,
        string Source,
        string? Url
    )
    {
        public IdeaFacts Facts =>
            new(
                new Basics(Name, Kind, null, Group, null, null, Year),
                new Story(Description),
                new Results(),
                new Sources(null, Source, Url, ValidationTechnique.SecondaryData)
            );
    }

    public static IReadOnlyList<Row> Read()
    {
        using var stream = typeof(DirectoryInnovations).Assembly.GetManifestResourceStream(
            "Labinov.Modules.Ideas.Data.innovations.csv"
        )!;
        using var text = new StreamReader(stream);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<Row>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string Field(string name) => csv.GetField(name) ?? "";
            rows.Add(
                new Row(
                    Field("name"),
                    Field("region"),
                    Field("province"),
                    Field("unit"),
                    int.TryParse(Field("year"), CultureInfo.InvariantCulture, out var year)
                        ? year
                        : null,
                    InnovationKinds.Find(Field("kind")),
                    Enum.Parse<InnovatorGroup>(Field("group")),
                    Field("description"),
                    Field("source"),
                    Field("url") is { Length: > 0 } url ? url : null
                )
            );
        }

        return rows;
    }
}
