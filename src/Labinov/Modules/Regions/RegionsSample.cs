using System.Globalization;
using CsvHelper;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>
/// The units of the sample's region as a whole tree, the usual offices of other regions where labs took place, and some of the nation.
/// In the sample's region one office was renamed and one merged, so that both can be seen.
/// </summary>
public sealed class RegionsSample(Numbers numbers) : ISample
{
    public const string Region = "72.09";

    /// <summary>Regions with the usual dozen of offices.</summary>
    public static readonly IReadOnlyList<string> Others =
    [
        "16.03",
        "33.02",
        "33.03",
        "33.05",
        "33.72",
        "34.71",
        "36.72",
        "52.08",
        "53.01",
        "61.71",
        "63.03",
        "72.01",
        "81.03",
        "96.01",
    ];

    private static readonly Actor Manager = new(
        null,
        "",
        [new Grant(Role.ProgrammeManager, Scope.Nation)]
    );

    public int Order => 10;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var codes = Others.Append(Region).ToList();
        var regions = await db
            .Regions.Where(region => codes.Contains(region.Code))
            .ToListAsync(cancel);
        var units = await KnownUnits.ReadAsync(
            db,
            numbers,
            [.. regions.Select(region => region.Id)],
            cancel
        );
        foreach (var row in Rows())
        {
            List<Region?> places = row.Region switch
            {
                "" => [null],
                "*" => [.. regions.Where(region => region.Code != Region)],
                _ => [.. regions.Where(region => region.Code == row.Region)],
            };
            foreach (var place in places)
            {
                await units.FindOrFoundAsync(
                    place,
                    row.Name,
                    now,
                    cancel,
                    row.ShortName.Length == 0 ? null : row.ShortName,
                    row.Kind,
                    row.Parent.Length == 0 ? null : units.Find(place?.Id, row.Parent)?.Id
                );
            }
        }

        await db.SaveChangesAsync(cancel);
        if (regions.Find(region => region.Code == Region) is { } home)
        {
            await ChangeAsync(db, home, now, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static async Task ChangeAsync(
        LabinovDb db,
        Region home,
        DateTime now,
        CancellationToken cancel
    )
    {
        var today = DateOnly.FromDateTime(now);
        var year = today.Year - 1;
        Task<Organisation> Named(string name) =>
            db.Organisations.SingleAsync(
                unit => unit.RegionId == home.Id && unit.Name == name,
                cancel
            );
        var planning = await Named(
            "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah"
        );
        planning.Rename(
            Manager,
            "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah",
            "Bapperida",
            new DateOnly(year, 1, 2),
            "Penyesuaian nomenklatur perangkat daerah",
            today,
            now
        );
        await UnitSearch.RedescribeAsync(db, planning, home.Name, cancel);
        await EndUnit.MergeAsync(
            db,
            await Named("Kantor Perpustakaan Umum"),
            await Named("Dinas Perpustakaan dan Kearsipan"),
            Manager,
            new DateOnly(year, 6, 30),
            "Perampingan perangkat daerah",
            today,
            now,
            cancel
        );
    }

    private static List<SampleUnit> Rows()
    {
        using var text = new StreamReader(RegionFiles.Open("sample-units.csv"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<SampleUnit>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var kind = csv.GetField("kind")!;
            rows.Add(
                new SampleUnit(
                    csv.GetField("region")!,
                    csv.GetField("name")!,
                    csv.GetField("short_name")!,
                    kind.Length == 0 ? null : Enum.Parse<OrganisationKind>(kind),
                    csv.GetField("parent")!
                )
            );
        }

        return rows;
    }

    private sealed record SampleUnit(
        string Region,
        string Name,
        string ShortName,
        OrganisationKind? Kind,
        string Parent
    );
}
