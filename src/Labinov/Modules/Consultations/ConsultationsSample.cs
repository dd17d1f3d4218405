using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>Of the lab that is under way: a question that waits for whoever has time, and one that was answered. All is invented.</summary>
public sealed class ConsultationsSample(Numbers numbers) : ISample
{
    public int Order => 54;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Select(lab => (Id<Lab>?)lab.Id)
            .FirstOrDefaultAsync(cancel);
        if (lab is not { } running)
        {
            return;
        }

        if (
            await SamplePeople.PersonOf(db, Role.Innovator, cancel) is not { } innovator
            || await SamplePeople.PersonOf(db, Role.Facilitator, cancel) is not { } facilitator
        )
        {
            return;
        }

        var held = await db
            .RoleGrants.Where(grant => grant.PersonId == innovator && grant.Role == Role.Innovator)
            .Select(grant => grant.ScopeId)
            .ToListAsync(cancel);
        var taking = await db
            .LabUnits.TakingPart(running)
            .Select(one => one.UnitId)
            .ToListAsync(cancel);
        if (taking.Find(one => held.Contains(one.Value)) is not { IsEmpty: false } office)
        {
            return;
        }

        var units = new[] { office };
        var asker = new Actor(
            innovator.Value,
            "",
            [new Grant(Role.Innovator, new Scope(ScopeKind.Unit, office.Value))]
        );
        var coach = new Actor(
            facilitator.Value,
            "",
            [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, running.Value))]
        );
        var (unitSide, coachSide) = (
            new Sides(running, false, units),
            new Sides(running, true, [])
        );
        var answered = Consultation.Ask(
            asker,
            unitSide,
            Id<Consultation>.New(now.AddDays(-6)),
            await numbers.TakeAsync(Consultation.Counter, cancel),
            new(
                units[0],
                facilitator,
                null,
                "Ukuran sebelum dan sesudah",
                "Kami hanya punya catatan lama tunggu dari satu minggu. Cukupkah itu sebagai angka sebelum?"
            ),
            now.AddDays(-6)
        );
        answered.Answer(
            coach,
            coachSide,
            Id<ConsultationLetter>.New(now.AddDays(-5)),
            "Cukup untuk mulai, asal hari pasar ikut terhitung. Tulis tanggal dan cara mencatatnya, lalu ukur lagi dengan cara yang sama.",
            now.AddDays(-5)
        );
        var waiting = Consultation.Ask(
            asker,
            unitSide,
            Id<Consultation>.New(now.AddDays(-2)),
            await numbers.TakeAsync(Consultation.Counter, cancel),
            new(
                units[0],
                null,
                null,
                "Dasar hukum antar obat ke pulau",
                "Bolehkah kader mengantar obat rutin pasien, atau harus petugas farmasi sendiri? Aturan mana yang perlu kami lampirkan?"
            ),
            now.AddDays(-2)
        );
        db.AddRange(answered, waiting);
        await db.SaveChangesAsync(cancel);
    }
}
