using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>The running sample lab asks each unit for one idea and takes five.</summary>
internal sealed class SampleQuota : ISample
{
    // After the ideas, two units of which have sent some.
    public int Order => 56;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        var keeper = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        if (lab is null || keeper is not { } coordinator)
        {
            return;
        }

        var scope = new Scope(ScopeKind.Region, lab.RegionId.Value);
        var quota = IdeaQuota.For(lab.Id, now);
        quota.Set(
            new Actor(coordinator.Value, "", [new Grant(Role.LocusCoordinator, scope)]),
            lab,
            1,
            5,
            now
        );
        db.Add(quota);
        await db.SaveChangesAsync(cancel);
    }
}
