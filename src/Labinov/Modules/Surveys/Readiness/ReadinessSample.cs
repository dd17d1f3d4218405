using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>Some units of the running lab have assessed themselves, some were validated, some have not begun: every state is seen.</summary>
public sealed class ReadinessSample(KeepScan keep) : ISample
{
    /// <summary>So many units join where no other sample let units into the lab.</summary>
    private const int Joining = 12;

    /// <summary>The scores of one unit after another; the last one of each is given under what the unit said.</summary>
    private static readonly string[] Scores =
    [
        "343443334433",
        "222112122211",
        "332332233322",
        "444443444444",
        "232222232221",
        "333433343333",
        "334332333233",
    ];

    /// <summary>Those before this one have their final score.</summary>
    private const int Waiting = 4;
    private const int Draft = 5;
    private const int SentBack = 6;

    /// <summary>After the programme and the units of its labs.</summary>
    public int Order => 58;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample
            .RunningIn(db)
            .Where(row => row.Year == now.Year)
            .Facts(db)
            .FirstOrDefaultAsync(cancel);
        var coordinator = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        var facilitator = await SamplePeople.PersonOf(db, Role.Facilitator, cancel);
        if (lab is null || coordinator is null || facilitator is null)
        {
            return;
        }

        var arranges = Of(coordinator, Role.LocusCoordinator, ScopeKind.Region, lab.RegionId.Value);
        var coaches = Of(facilitator, Role.Facilitator, ScopeKind.Lab, lab.Id.Value);
        var today = DateOnly.FromDateTime(now);
        db.Add(ReadinessCall.Known(lab.Id, today.AddDays(9), now));
        using var letter = new MemoryStream(SampleLetter.Pdf("SK tim inovasi (contoh)"));
        var scan = await keep.RunAsync(letter, KeepScan.Largest, cancel);
        var units = await UnitsAsync(db, lab, today, now, cancel);
        foreach (var (unit, at) in units.Take(Scores.Length).Select((unit, at) => (unit, at)))
        {
            db.Add(Assess(lab, unit, at, arranges, coaches, at >= Waiting ? scan : null, now));
        }

        await db.SaveChangesAsync(cancel);
    }

    private static Actor Of(Id<Person>? person, Role role, ScopeKind kind, Guid scope) =>
        new(person!.Value.Value, "", [new Grant(role, new Scope(kind, scope))]);

    private static Assessment Assess(
        LabFacts lab,
        Id<Organisation> unit,
        int at,
        Actor arranges,
        Actor coaches,
        Scan? scan,
        DateTime now
    )
    {
        var begun = now.AddDays(-6 - at);
        var row = Assessment.Begin(arranges, lab, unit, DateOnly.FromDateTime(now), begun);
        var indicators = ReadinessMaster.Indicators(row.EditionOn);
        row.Fill(
            arranges,
            lab,
            [
                .. indicators.Select(
                    (indicator, place) =>
                        new SelfScore(
                            indicator.Code,
                            Scores[at][place] - '0',
                            Scores[at][place] >= '3' ? $"Dokumen contoh {indicator.Code}" : null,
                            null
                        )
                ),
            ]
        );
        if (scan is not null)
        {
            row.Attach(
                arranges,
                lab,
                Id<EvidenceFile>.New(begun),
                ReadinessAspect.Leadership,
                "SK tim inovasi (contoh)",
                scan,
                begun
            );
        }

        // One stays a draft, one waits for its validation, one was sent back.
        if (at != Draft)
        {
            row.Submit(arranges, lab, begun);
        }

        if (at == SentBack)
        {
            row.Return(
                coaches,
                lab,
                "SK yang dilampirkan belum ditandatangani. Unggah yang sudah berlaku (contoh).",
                begun.AddDays(1)
            );
        }

        if (at < Waiting)
        {
            row.Validate(
                coaches,
                lab,
                [
                    .. row.Answers.Select(answer =>
                        answer.Indicator == "I3" && answer.Self > 1
                            ? new(
                                answer.Indicator,
                                answer.Self.Value - 1,
                                "Bukti hanya untuk satu layanan (contoh)."
                            )
                            : new FinalScore(answer.Indicator, answer.Self!.Value, null)
                    ),
                ],
                begun.AddDays(2)
            );
        }

        return row;
    }

    private static async Task<List<Id<Organisation>>> UnitsAsync(
        LabinovDb db,
        LabFacts lab,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var units = await (
            from unit in db.LabUnits.TakingPart(lab.Id)
            join office in db.Organisations on unit.UnitId equals office.Id
            orderby office.SearchName
            select office.Id
        ).ToListAsync(cancel);
        if (units.Count > 0)
        {
            return units;
        }

        units = await db
            .Organisations.Where(office =>
                office.RegionId == lab.RegionId && office.ParentId == null && office.EndedOn == null
            )
            .OrderBy(office => office.SearchName)
            .Select(office => office.Id)
            .Take(Joining)
            .ToListAsync(cancel);
        db.AddRange(
            units.Select(unit => LabUnit.Known(lab.Id, unit, null, today.AddDays(-190), now))
        );
        return units;
    }
}
