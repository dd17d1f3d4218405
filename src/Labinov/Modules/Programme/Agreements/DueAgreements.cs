using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>The next missing link of each lab, on the desk of whoever can move it. Labs that are over, or older than this house, ask for nothing.</summary>
internal sealed class DueAgreements : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var labs = actor.Scopes<Lab>(ScopeKind.Lab, Role.LabCoordinator, Role.LocusCoordinator);
        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.HeadOfRegion,
            Role.RegionalSecretary
        );
        if (labs.Count + regions.Count == 0)
        {
            return [];
        }

        var running = db.Labs.Where(lab =>
            (labs.Contains(lab.Id) || regions.Contains(lab.RegionId))
            && lab.Stages.Any(stage =>
                stage.Kind != StageKind.Documentation
                && (stage.State == StageState.Planned || stage.State == StageState.Open)
            )
        );
        var mine = running.OrderBy(lab => lab.Number).Take(Due.Most);
        var facts = await mine.Facts(db).ToListAsync(cancel);
        if (facts.Count == 0)
        {
            return [];
        }

        var ids = facts.ConvertAll(lab => lab.Id);
        var agreements = (
            await db
                .Agreements.AsNoTracking()
                .Where(agreement => ids.Contains(agreement.LabId))
                .ToListAsync(cancel)
        ).ToLookup(agreement => agreement.LabId);
        var days = (
            await db
                .Labs.Where(lab => ids.Contains(lab.Id))
                .SelectMany(
                    lab => lab.Stages,
                    (lab, stage) =>
                        new
                        {
                            lab.Id,
                            stage.Kind,
                            On = stage.StartedOn ?? stage.PlannedFromOn,
                        }
                )
                .ToListAsync(cancel)
        ).ToDictionary(row => (row.Id, row.Kind), row => row.On);
        var due = new List<Due>();
        foreach (var lab in facts)
        {
            if (
                AgreementChain.Of(agreements[lab.Id], today).Next is not { } next
                || !next.CanMove(actor, lab)
                // While no day is set for the stage, nothing can be late and nothing is asked.
                || days.GetValueOrDefault((lab.Id, next.Kind.Before())) is not { } on
            )
            {
                continue;
            }

            due.Add(
                new Due(
                    $"programme.agreement.due.{next.Kind.Code()}",
                    lab.Name,
                    ProgrammeLinks.Agreements(lab.Number),
                    on,
                    on < today,
                    IsDeadline: true
                )
            );
        }

        return due;
    }
}
