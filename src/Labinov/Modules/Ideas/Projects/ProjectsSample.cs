using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A training institution sent its list to the running sample lab: invented projects of invented people.</summary>
internal sealed class ProjectsSample(Numbers numbers) : ISample
{
    private const int DaysAgo = 20;

    // After the units of the lab and their ideas.
    public int Order => 57;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        var keeper = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        var head = await SamplePeople.PersonOf(db, Role.UnitHead, cancel);
        if (lab is null || keeper is not { } coordinator || head is not { } leader)
        {
            return;
        }

        // The unit of the sample's head comes first, so that there is something to answer.
        var own = await db
            .People.Where(person => person.Id == leader)
            .Select(person => person.UnitId)
            .SingleAsync(cancel);
        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .OrderByDescending(office => office.Id == own)
            .ThenBy(office => office.SearchName)
            .Select(office => office.Number)
            .Take(2)
            .ToListAsync(cancel);
        if (units.Count < 2)
        {
            return;
        }

        var scope = new Scope(ScopeKind.Region, lab.RegionId.Value);
        await ImportProjects.BringInAsync(
            db,
            numbers,
            new Actor(coordinator.Value, "", [new Grant(Role.LocusCoordinator, scope)]),
            lab,
            "proyek-perubahan-2025.xlsx",
            Rows($"{units[0]}", $"{units[1]}"),
            now.AddDays(-DaysAgo),
            cancel
        );
        await db.SaveChangesAsync(cancel);
    }

    private static List<ProjectRecord> Rows(string own, string other) =>
        [
            new(
                2,
                "Marlina Tahir",
                own,
                "Antrean layanan lewat pesan singkat",
                TrainingKind.Pka,
                2025,
                "Warga mengambil nomor antrean dari rumah dengan pesan singkat dan datang pada jamnya.",
                "Rata-rata waktu tunggu turun dari 95 menjadi 30 menit dalam dua bulan uji coba.",
                []
            ),
            new(
                3,
                "Darwis Lamusu",
                own,
                "Arsip surat masuk yang dapat dicari",
                TrainingKind.Pkp,
                2025,
                "Setiap surat masuk dipindai dan diberi kata kunci pada hari yang sama.",
                "Surat ditemukan dalam satu menit; sebelumnya dicari di lemari.",
                []
            ),
            new(
                4,
                null,
                other,
                "Perahu perpustakaan antarpulau",
                TrainingKind.Latsar,
                2024,
                "Buku anak berkeliling ke tiga pulau dengan perahu dinas setiap dua minggu.",
                null,
                []
            ),
        ];
}
