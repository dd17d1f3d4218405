using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Commitments.Promises;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments;

/// <summary>The running lab after its Drum-up: a charter that most units signed, a wall on which most was answered. All of it is invented.</summary>
public sealed class CommitmentsSample : ISample
{
    /// <summary>Where no sample of the units came before, so many of the region take part.</summary>
    private const int UnitsIfNone = 8;

    /// <summary>Drum-up of the running sample lab lies so many days back.</summary>
    private const int DaysAgo = 190;

    // After the labs and their units, before the ideas.
    public int Order => 36;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).FirstOrDefaultAsync(cancel);
        if (lab is null)
        {
            return;
        }

        var on = DateOnly.FromDateTime(now).AddDays(-DaysAgo);
        var units = await UnitsAsync(db, lab, on, now, cancel);
        SowCharter(db, lab.Id, units, on, now);
        SampleWall.Sow(db, lab.Id, on, now);
        if (await SamplePeople.PersonOf(db, Role.Innovator, cancel) is { } innovator)
        {
            db.Add(
                Statement.Give(
                    innovator,
                    lab.Id,
                    "Saya mencatat waktu tunggu pasien setiap Senin, lalu membahasnya dengan tim.",
                    on,
                    now
                )
            );
        }

        await db.SaveChangesAsync(cancel);
    }

    private static async Task<List<SampleUnit>> UnitsAsync(
        LabinovDb db,
        Lab lab,
        DateOnly on,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (!await db.LabUnits.TakingPart(lab.Id).AnyAsync(cancel))
        {
            var head = await SamplePeople.PersonOf(db, Role.UnitHead, cancel);
            var offices = await db
                .Organisations.Where(unit =>
                    unit.RegionId == lab.RegionId && unit.EndedOn == null && unit.ParentId == null
                )
                .OrderByDescending(unit => unit.Name.Contains(SamplePeople.Unit))
                .ThenBy(unit => unit.SearchName)
                .Take(UnitsIfNone)
                .Select(unit => new { unit.Id, unit.Name })
                .ToListAsync(cancel);
            foreach (var office in offices)
            {
                var leads = office.Name.Contains(SamplePeople.Unit, StringComparison.Ordinal)
                    ? head
                    : null;
                db.Add(LabUnit.Known(lab.Id, office.Id, leads, on, now));
            }

            await db.SaveChangesAsync(cancel);
        }

        return await (
            from unit in db.LabUnits.TakingPart(lab.Id)
            join office in db.Organisations on unit.UnitId equals office.Id
            orderby office.SearchName
            select new SampleUnit(office.Id, office.Name)
        ).ToListAsync(cancel);
    }

    private static void SowCharter(
        LabinovDb db,
        Id<Lab> lab,
        List<SampleUnit> units,
        DateOnly on,
        DateTime now
    )
    {
        var charter = Charter.Known(
            lab,
            new CharterText(
                "Pulau dekat, layanan dekat (contoh)",
                "Kami yang memimpin perangkat daerah berjanji memperbaiki layanan yang setiap hari dipakai warga kepulauan.\n\nKami memberi waktu, orang, dan izin mencoba kepada staf kami, dan kami menanggung hasilnya bersama.",
                "Setiap unit membawa paling sedikit satu masalah nyata ke Diagnose.\nSetiap ide diberi satu penanggung jawab dan satu tanggal.\nKegagalan yang dilaporkan dengan jujur tidak dihukum.\nSetiap bulan kami membaca kabar setiap ide.",
                on.AddDays(7)
            ),
            new LeaderWord(
                Role.HeadOfRegion,
                "Arman Lagarutu",
                new SignedAs(Capacity.Definitive, null),
                on,
                null
            ),
            now
        );
        db.Add(charter);
        // Every fourth has not signed, but the unit of the sample's own head last of all: somebody must be left to try it.
        var signing = units
            .Where(
                (unit, i) =>
                    i % 4 != 3 && !unit.Name.StartsWith(SamplePeople.Unit, StringComparison.Ordinal)
            )
            .ToList();
        for (var i = 0; i < signing.Count; i++)
        {
            db.Add(
                Signature.Known(
                    charter,
                    signing[i].Id,
                    Heads[i % Heads.Length],
                    on.AddDays(i % 5),
                    now
                )
            );
        }
    }

    private sealed record SampleUnit(Id<Regions.Organisation> Id, string Name);

    private static readonly string[] Heads =
    [
        "Abdul Karim Dulanga",
        "Agustina Palimbong",
        "Andi Tenri Walinono",
        "Basri Lahamuddin",
        "Chairunnisa Poha",
        "Daniel Tumanduk",
        "Djafar Mantomas",
        "Elisabet Rondonuwu",
    ];
}
