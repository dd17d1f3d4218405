using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Cli.Comparing;

/// <summary>A row of a file that says which innovations are of the same kind.</summary>
/// <param name="Cluster">What rows of the same kind share.</param>
internal sealed record KnownKind(
    string Name,
    string Unit,
    InnovationKind? Kind,
    string Description,
    string Cluster
)
{
    /// <summary>Reads columns <c>name</c>, <c>unit</c>, <c>kind</c>, <c>description_id</c> and <c>cluster</c>; others are not looked at.</summary>
    /// <param name="without"><c>description</c> or <c>unit</c>: as if the file did not tell it.</param>
    public static IEnumerable<KnownKind> Read(string file, string? without)
    {
        using var text = new StreamReader(file);
        using var csv = new CsvReader(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture) { MissingFieldFound = null }
        );
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string Field(string name) =>
                csv.TryGetField<string>(name, out var value) ? value?.Trim() ?? "" : "";

            if (Field("name") is { Length: > 0 } title)
            {
                yield return new KnownKind(
                    title.Start(Idea.TitleMax),
                    without == "unit" ? "" : Field("unit"),
                    without == "unit" ? null : InnovationKinds.Find(Field("kind")),
                    without == "description" ? "" : Field("description_id"),
                    Field("cluster")
                );
            }
        }
    }
}
