using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Applications;

/// <summary>A round of next year that takes applications: one region has handed in, the sample's own is still writing. All of it is invented.</summary>
/// <param name="today">Everything is dated from it.</param>
internal sealed class SampleApplications(DateOnly today, Actor manager, IFiles files)
{
    /// <summary>Has handed in.</summary>
    public const string Submitted = "53.01";

    private const string Theme = "Layanan yang sampai ke pulau terjauh (contoh)";

    private static readonly CriterionLine[] Criteria =
    [
        new(
            "Komitmen pimpinan",
            "Surat ditandatangani kepala daerah, dan anggaran atau waktu pegawai sudah disebut.",
            30
        ),
        new(
            "Tantangan yang jelas",
            "Masalah disebut dengan angka dan siapa yang merasakannya.",
            30
        ),
        new("Tim teknis lintas unit", "Tim mewakili beberapa unit, dengan tugas yang terbagi.", 25),
        new("Keberlanjutan", "Ada unit yang melanjutkan setelah pendampingan selesai.", 15),
    ];

    public async Task SowAsync(
        LabinovDb db,
        Func<string, Task<int>> number,
        string home,
        CancellationToken cancel
    )
    {
        var opened = Moment(-21);
        var round = Round.Open(
            manager,
            await number(Round.Counter),
            today.Year + 1,
            Theme,
            Funding.Shared,
            opened
        );
        round.Frame(
            manager,
            new RoundFrame(Theme, Funding.Shared, null, today.AddDays(-14), today.AddDays(24), []),
            opened.AddMinutes(10)
        );
        round.SetCriteria(manager, Criteria, opened.AddMinutes(20));
        db.Add(round);
        if (await RegionAsync(db, Submitted, cancel) is { } applied)
        {
            var sent = await WrittenAsync(db, round, applied, number, -9, cancel);
            // Where the sample's units were not sown there is none to coordinate, and it stays a draft.
            if (sent.Missing().Count == 0)
            {
                sent.Submit(Writer(applied), round, today.AddDays(-6), Moment(-6));
            }

            db.Add(sent);
        }

        if (await RegionAsync(db, home, cancel) is { } ours)
        {
            var draft = Begun(round, ours, await number(Application.Counter), -3);
            draft.WriteStory(
                Writer(ours),
                null,
                "Setengah desa berada di pulau; berkas warga menunggu kapal rata-rata enam hari (contoh).",
                Moment(-3).AddMinutes(20)
            );
            db.Add(draft);
        }
    }

    private async Task<Application> WrittenAsync(
        LabinovDb db,
        Round round,
        Region region,
        Func<string, Task<int>> number,
        int on,
        CancellationToken cancel
    )
    {
        var unit = await db
            .Organisations.Where(row =>
                row.RegionId == region.Id && row.Name == "Bagian Organisasi"
            )
            .Select(row => (Id<Organisation>?)row.Id)
            .FirstOrDefaultAsync(cancel);
        unit ??= await db
            .Organisations.Where(row => row.RegionId == region.Id)
            .OrderBy(row => row.Number)
            .Select(row => (Id<Organisation>?)row.Id)
            .FirstOrDefaultAsync(cancel);
        using var scan = new MemoryStream(SampleLetter.Pdf($"Surat permohonan {region.Name}"));
        var kept = await new KeepScan(files).RunAsync(scan, KeepScan.Largest, cancel);
        var writer = Writer(region);
        var application = Begun(round, region, await number(Application.Counter), on);
        var at = Moment(on).AddHours(1);
        application.WriteLetter(writer, "CTH.9/41/ORG", today.AddDays(on - 1), kept, at);
        application.WriteContact(writer, "Yohana Taneo (contoh)", "0800 000 0000", null, at);
        application.WriteStory(
            writer,
            "Dua puluh empat kecamatan, sebagian di pulau kecil dan pegunungan. Tiga inovasi sudah berjalan, semuanya di pusat kabupaten (contoh).",
            "Warga di pulau membutuhkan dua hari untuk satu berkas. Puskesmas keliling hanya datang sekali sebulan. Dari lab diharapkan cara bekerja bersama antarunit (contoh).",
            at
        );
        application.WriteTeam(
            writer,
            unit,
            [
                new("Yohana Taneo", "Bagian Organisasi", "ketua"),
                new("Markus Banunaek", "Dinas Kesehatan", "pemetaan masalah"),
                new("Ester Nubatonis", "Dinas Kependudukan dan Pencatatan Sipil", "rencana aksi"),
                new("Yakobus Sabuna", "Dinas Perhubungan", "pemantauan"),
            ],
            at
        );
        return application;
    }

    private Application Begun(Round round, Region region, int number, int on) =>
        Application.Begin(Writer(region), number, round, region.Id, today.AddDays(on), Moment(on));

    private static Actor Writer(Region region) =>
        new(null, "", [new Grant(Role.LocusCoordinator, region.Scope)]);

    private static Task<Region?> RegionAsync(LabinovDb db, string code, CancellationToken cancel) =>
        db.Regions.SingleOrDefaultAsync(region => region.Code == code, cancel);

    // Half past eight in Jakarta.
    private DateTime Moment(int fromToday) =>
        today.AddDays(fromToday).ToDateTime(new TimeOnly(1, 30), DateTimeKind.Utc);
}
