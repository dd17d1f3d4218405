using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>
/// Inside the lab that is under way: twelve units with invented people (one without a head, one with too few), a "Tim 9", and a chain of
/// agreements of which two links are signed.
/// </summary>
public sealed partial class TeamsSample(Numbers numbers) : ISample
{
    private const string Letter = "Keputusan Bupati 188.45/212 (contoh)";

    /// <summary>The second has no head, the last has too few people; the first is where the sample's head works.</summary>
    private static readonly string[] Units =
    [
        SamplePeople.Unit,
        "Dinas Perhubungan",
        "Dinas Pendidikan dan Kebudayaan",
        "Dinas Kependudukan dan Pencatatan Sipil",
        "Dinas Kelautan dan Perikanan",
        "Dinas Pariwisata",
        "Dinas Pertanian",
        "Badan Pendapatan Daerah",
        "Rumah Sakit Umum Daerah Ampana",
        "Puskesmas Wakai",
        "Kecamatan Togean",
        "Kecamatan Una-Una",
    ];

    private static readonly string[] Given =
    [
        "Asrul",
        "Betris",
        "Cakra",
        "Dahlia",
        "Erni",
        "Faisal",
        "Gerson",
        "Hasna",
        "Irwan",
    ];

    private static readonly string[] Family =
    [
        "Lapajawa",
        "Tombolotutu",
        "Mangkona",
        "Rasako",
        "Poleuleng",
        "Sandewa",
        "Bungkulamo",
    ];

    private int named;

    public int Order => 32;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var year = now.Year;
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Where(row => row.Year == year)
            .Facts(db)
            .FirstOrDefaultAsync(cancel);
        if (lab is null)
        {
            return;
        }

        named = 0;
        var today = DateOnly.FromDateTime(now);
        await UnitsAsync(db, lab, today, now, cancel);
        await TeamAsync(db, lab, today, now, cancel);
        await ChainAsync(db, lab, today, now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task UnitsAsync(
        LabinovDb db,
        LabFacts lab,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var region = lab.RegionId;
        var offices = await db
            .Organisations.Living()
            .Where(unit => unit.RegionId == region && Units.Contains(unit.Name))
            .Select(unit => new { unit.Id, unit.Name })
            .ToDictionaryAsync(unit => unit.Name, unit => unit.Id, StringComparer.Ordinal, cancel);
        var joined = today.AddDays(-200);
        foreach (var name in Units.Where(offices.ContainsKey))
        {
            var office = offices[name];
            Id<Person>? head =
                name == Units[1] ? null
                : name == Units[0] ? await SamplePeople.PersonOf(db, Role.UnitHead, cancel)
                : await MeetAsync(db, office, now, cancel);
            var unit = LabUnit.Known(lab.Id, office, head, joined, now);
            for (var i = 0; i < (name == Units[^1] ? 2 : 3 + (name.Length % 3)); i++)
            {
                unit.TakeKnown(await MeetAsync(db, office, now, cancel), joined);
            }

            db.Add(unit);
        }
    }

    // Eight beside the one who has an account.
    private async Task TeamAsync(
        LabinovDb db,
        LabFacts lab,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var scope = new Scope(ScopeKind.Region, lab.RegionId.Value);
        for (var i = 0; i < 8; i++)
        {
            var person = await MeetAsync(db, null, now, cancel);
            db.Add(
                RoleGrant.Given(
                    person,
                    Role.TechnicalTeam,
                    scope,
                    today.AddDays(-195),
                    null,
                    now,
                    Letter
                )
            );
        }
    }

    private async Task<Id<Person>> MeetAsync(
        LabinovDb db,
        Id<Organisation>? unit,
        DateTime now,
        CancellationToken cancel
    )
    {
        // Nine and seven have no common divisor: sixty-three people before a name comes again.
        var name = $"{Given[named % Given.Length]} {Family[named % Family.Length]}";
        named++;
        var person = Person.Met(await numbers.TakeAsync(Person.Counter, cancel), name, unit, now);
        db.Add(person);
        return person.Id;
    }
}
