using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>The meetings of the running sample lab: one behind with its minutes, two ahead, one moved and one cancelled; and its letterhead.</summary>
public sealed class SessionsSample(Numbers numbers, IFiles files) : ISample
{
    public int Order => 34;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Where(lab =>
                lab.Stages.Any(stage =>
                    stage.Kind == StageKind.Deliver && stage.State == StageState.Open
                )
            )
            .Facts(db)
            .FirstOrDefaultAsync(cancel);
        if (lab is null)
        {
            return;
        }

        var coordinator = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        var actor = new Actor(
            coordinator?.Value,
            "",
            [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, lab.RegionId.Value))]
        );
        var known = now.AddDays(-200);
        var head = Letterhead.For(lab.RegionId, known);
        head.Write(
            actor,
            $"PEMERINTAH {lab.Region.ToUpperInvariant()}\nSEKRETARIAT DAERAH\nJalan Contoh Nomor 1, Ampana",
            "Ampana",
            "Kepala Bagian Organisasi",
            "Nurhayati Lasimpara",
            known,
            await LogoAsync(cancel)
        );
        db.Add(head);

        var drumUp = await PlanAsync(
            StageKind.DrumUp,
            "Drum-up Labinov",
            -190,
            9,
            15,
            Hall,
            DrumUp
        );
        drumUp.WriteMinutes(
            actor,
            lab,
            "Piagam komitmen dibacakan bupati dan ditandatangani pimpinan unit yang hadir.\nSetiap unit menyampaikan daftar masalah — pimpinan unit — sebelum Diagnose.",
            drumUp.EndsAt.AddDays(1)
        );
        await PlanAsync(StageKind.Design, "Klinik rencana aksi", -130, 8, 15, Hall, Clinic, Tables);
        var moved = await PlanAsync(StageKind.Deliver, "Pemantauan bersama", 6, 9, 12, Hall, Watch);
        moved.Revise(
            actor,
            lab,
            Frame(StageKind.Deliver, "Pemantauan bersama", 9, 9, 12, Hall, Watch),
            now
        );
        var off = await PlanAsync(
            StageKind.Deliver,
            "Kunjungan ke puskesmas",
            11,
            8,
            14,
            "Puskesmas (contoh), Ampana"
        );
        off.Cancel(actor, lab, "Kapal tidak berlayar pada hari itu (contoh).", now);
        await PlanAsync(StageKind.Display, "Gladi pameran inovasi", 22, 13, 16, Hall);
        await db.SaveChangesAsync(cancel);

        async Task<Session> PlanAsync(
            StageKind stage,
            string title,
            int day,
            int from,
            int until,
            string place,
            string? agenda = null,
            string? tables = null
        )
        {
            var session = Session.Plan(
                actor,
                lab,
                await numbers.TakeAsync(Session.Counter, cancel),
                Frame(stage, title, day, from, until, place, agenda, tables),
                day < 0 ? known : now.AddDays(-9)
            );
            db.Add(session);
            return session;
        }

        SessionFrame Frame(
            StageKind stage,
            string title,
            int day,
            int from,
            int until,
            string place,
            string? agenda = null,
            string? tables = null
        )
        {
            var start = Clock.StartOf(
                Workday(Clock.DayOf(now, lab.TimeZone).AddDays(day)),
                lab.TimeZone
            );
            return new(
                stage,
                title,
                start.AddHours(from),
                start.AddHours(until),
                place,
                day > 0 ? "https://rapat.contoh.id/labinov" : null,
                agenda,
                tables
            );
        }
    }

    private const string Hall = "Auditorium kantor bupati, Ampana";

    private const string DrumUp =
        "09.00 Pembukaan — Bupati\n09.30 Mengapa berinovasi — Lembaga pendamping\n11.00 Kisah daerah lain — Fasilitator\n13.00 Penandatanganan piagam komitmen — Pimpinan unit\n14.30 Penutupan — Sekretaris daerah";

    private const string Clinic =
        "08.00 Pengantar — Koordinator lab\n08.30 Konsultasi di meja masing-masing — Fasilitator\n14.30 Rangkuman — Koordinator lokus";

    private const string Tables =
        "08.30-10.00 Meja 1: Dinas Kesehatan, puskesmas — Dewi Anjarsari\n10.00-12.00 Meja 1: kecamatan dan kelurahan — Dewi Anjarsari\n08.30-12.00 Meja 2: Perencanaan, Bagian Organisasi — Sitti Aminah Pakaya";

    private const string Watch =
        "09.00 Kemajuan tiap unit — Operator unit\n10.30 Hambatan dan jalan keluarnya — Fasilitator\n11.30 Janji sampai pertemuan berikut — Koordinator lokus";

    private async Task<string?> LogoAsync(CancellationToken cancel)
    {
        await using var logo = SampleLogo.Draw();
        return await new KeepLogo(files).RunAsync(logo, cancel);
    }

    private static DateOnly Workday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
}
