using System.Text.Json;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Labinov.Tests.House;

namespace Labinov.Tests.Gallery;

/// <summary>Real innovations in the gallery: the 230 that come with the program, and the 140 of a directory where its file lies at hand.</summary>
public sealed class KnownCorpus : IAsyncLifetime
{
    public LabHost Host { get; } = new();

    /// <summary>Titles of the file that is not handed on; empty where it is missing.</summary>
    public IReadOnlyList<string> OfFile { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        RegionNames names;
        await using (var db = Host.Db())
        {
            names = await RegionNames.ReadAsync(db, CancellationToken.None);
        }

        var regions = new Dictionary<Id<Region>, Region>();
        await using (var db = Host.Db())
        {
            foreach (var region in db.Regions)
            {
                regions[region.Id] = region;
            }
        }

        await using var saving = Host.Db();
        var at = Host.Now.AddDays(-30);
        foreach (var row in DirectoryInnovations.Read())
        {
            var region = names.Find(row.Region, row.Province) is { } id ? regions[id] : null;
            Hang(row.Unit, region, row.Name, row.Kind, row.Year, row.Description);
        }

        OfFile = ReadFile(
            (unit, region, title, kind, year, text) =>
                Hang(
                    unit,
                    region is null || names.Find(region) is not { } id ? null : regions[id],
                    title,
                    kind,
                    year,
                    text
                )
        );
        await saving.SaveChangesAsync();
        await Host.SettleAsync();

        void Hang(
            string unitName,
            Region? region,
            string title,
            InnovationKind? kind,
            int? year,
            string text
        )
        {
            var unit = Organisation.Recorded(
                Given.IdeaNumber() + 500_000,
                unitName,
                null,
                OrganisationKinds.GuessedFrom(unitName),
                region?.Id,
                null,
                at
            );
            saving.Add(unit);
            saving.Add(UnitSearch.Describe(unit, region?.Name));
            saving.Add(Host.Given.Known(unit, title, kind, year, text, at: at = at.AddMinutes(1)));
        }
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    private static List<string> ReadFile(
        Action<string, string?, string, InnovationKind?, int?, string> hang
    )
    {
        var titles = new List<string>();
        if (FileOf() is not { } file)
        {
            return titles;
        }

        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            string Text(string name) => json.RootElement.GetProperty(name).ToString();

            var title = Text("nama_inovasi").Trim();
            title = title.Length > Idea.TitleMax ? title[..Idea.TitleMax] : title;
            titles.Add(title);
            hang(
                Cut(Text("unit_instansi"), Organisation.NameMax),
                Text("nama_instansi"),
                title,
                InnovationKinds.Find(Text("jenis_inovasi")),
                2014,
                Cut(
                    $"{Text("produk_inovasi")} . {Text("deskripsi")} . {Text("manfaat")}",
                    Idea.TextMax
                )
            );
        }

        return titles;
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    private static string? FileOf()
    {
        for (
            var folder = new DirectoryInfo(Repository.Path(".")).Parent;
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, "shared/data/lan-innovation-directory.jsonl");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
