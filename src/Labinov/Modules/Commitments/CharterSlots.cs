using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments;

/// <summary>On a lab's public page: what was promised, and how many units signed it.</summary>
internal sealed class LabCharter : ILabSection
{
    public int Order => 30;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (await db.SignedAsync(lab, cancel) is not { } charter)
        {
            return null;
        }

        var number = await db
            .Labs.Where(row => row.Id == lab)
            .Select(row => row.Number)
            .SingleAsync(cancel);
        return new LabSection(
            "commitments.charter",
            "/Modules/Commitments/Pages/_LabCharter.cshtml",
            new LabCharterFacts(number, charter.Title, charter.Signed)
        );
    }
}

public sealed record LabCharterFacts(int Lab, string Title, Signed Signed);

/// <summary>Before Drum-up is closed: have the units signed?</summary>
internal sealed class CharterCheck : IGateCheck
{
    public StageKind Stage => StageKind.DrumUp;

    public int Order => 30;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel) =>
        await db.SignedAsync(lab.Id, cancel) is { } charter
            ? new GateCheck(
                "commitments.gate.signed",
                charter.Signed.Done,
                charter.Signed.Of,
                CommitmentsLinks.Charter(lab.Number)
            )
            : null;
}

/// <summary>Which units have not signed.</summary>
internal sealed class CharterOutstanding : IOutstanding
{
    public string Code => "charter";

    public string Words => "commitments.outstanding";

    public int Order => 30;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        var charter = await db
            .Charters.InForce(lab.Id)
            .Select(row => new { row.Id, row.SignUntilOn })
            .SingleOrDefaultAsync(cancel);
        if (charter is null)
        {
            return null;
        }

        var rows = await db.SigningAsync(lab.Id, charter.Id, cancel);
        var missing = rows.FindAll(row => !row.HasSigned);
        return new Outstanding(
            rows.Count,
            missing.Count,
            missing.ConvertAll(row => new Owing(row.Unit, row.Head)),
            charter.SignUntilOn,
            CommitmentsLinks.Sign(lab.Number),
            CommitmentsLinks.Charter(lab.Number)
        );
    }
}

/// <summary>On the desk: heads of units sign, leaders of a region read what was drafted for them.</summary>
internal sealed class CharterDue : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var due = new List<Due>();
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead);
        if (units.Count > 0)
        {
            due.AddRange(await ToSignAsync(db, units, today, cancel));
        }

        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.HeadOfRegion,
            Role.RegionalSecretary
        );
        if (regions.Count > 0)
        {
            due.AddRange(await ToForceAsync(db, regions, today, cancel));
        }

        return due;
    }

    private static async Task<IEnumerable<Due>> ToSignAsync(
        LabinovDb db,
        List<Id<Organisation>> units,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var open = await (
            from charter in db.Charters
            where charter.State == CharterState.InForce
            join lab in db.Labs on charter.LabId equals lab.Id
            where
                db.LabUnits.Any(unit =>
                    unit.LabId == lab.Id
                    && unit.LeftOn == null
                    && units.Contains(unit.UnitId)
                    && !db.Signatures.Any(signed =>
                        signed.CharterId == charter.Id
                        && signed.UnitId == unit.UnitId
                        && signed.WithdrawnAt == null
                    )
                )
            orderby charter.SignUntilOn, lab.Number
            select new
            {
                lab.Number,
                lab.Name,
                charter.SignUntilOn,
                charter.ForceOn,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return open.Select(row => new Due(
            row.SignUntilOn is null ? "commitments.due.sign-since" : "commitments.due.sign",
            row.Name,
            CommitmentsLinks.Sign(row.Number),
            row.SignUntilOn ?? row.ForceOn!.Value,
            row.SignUntilOn < today,
            IsDeadline: true
        ));
    }

    private static async Task<IEnumerable<Due>> ToForceAsync(
        LabinovDb db,
        List<Id<Region>> regions,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var drafts = await (
            from charter in db.Charters
            where charter.State == CharterState.Draft
            join lab in db.Labs on charter.LabId equals lab.Id
            where regions.Contains(lab.RegionId)
            orderby lab.Number
            select new
            {
                lab.Number,
                lab.Name,
                charter.SignUntilOn,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return drafts.Select(row => new Due(
            "commitments.due.force",
            row.Name,
            CommitmentsLinks.Force(row.Number),
            row.SignUntilOn ?? today,
            row.SignUntilOn < today,
            IsDeadline: true
        ));
    }
}
