using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists;

/// <summary>Of the lab that is under way: an invented mission of four points, and half of the chosen ideas sorted by it.</summary>
public sealed class FixedListsSample : ISample
{
    private static readonly string[] Mission =
    [
        "Layanan dasar yang sampai ke setiap pulau",
        "Ekonomi warga pesisir yang tumbuh",
        "Pemerintahan yang sederhana dan terbuka",
        "Laut dan hutan yang terjaga",
    ];

    public int Order => 56;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        if (lab is null)
        {
            return;
        }

        var team = new Actor(
            (await SamplePeople.PersonOf(db, Role.TechnicalTeam, cancel))?.Value,
            "",
            [new Grant(Role.TechnicalTeam, new Scope(ScopeKind.Region, lab.RegionId.Value))]
        );
        var points = Mission
            .Select((text, i) => MissionPoint.Of(team, lab, Id<MissionPoint>.New(now), i + 1, text))
            .ToList();
        db.AddRange(points);
        var chosen = await db.ChosenAsync(lab.Id, cancel);
        db.AddRange(
            chosen
                .Where((_, i) => i % 2 == 0)
                .Select((idea, i) => new IdeaMission(idea.Id, points[i % points.Count].Id))
        );
        await db.SaveChangesAsync(cancel);
    }
}
