using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>Real innovations from public directories, and invented ideas of the lab that is under way, in every state of their first steps.</summary>
public sealed class IdeasSample(Numbers numbers, IFiles files) : ISample
{
    private const int DirectoryDaysAgo = 180;

    public int Order => 50;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = await RegionNames.ReadAsync(db, cancel);
        var rows = DirectoryInnovations
            .Read()
            .Select(row => (Row: row, Region: names.Find(row.Region, row.Province)))
            .Where(found => found.Region is not null || found.Row.Region.Length == 0)
            .ToList();
        var home = names.Find(ProgrammeSample.RunningRegion);
        var wanted = rows.Select(found => found.Region)
            .Append(home)
            .OfType<Id<Region>>()
            .Distinct()
            .ToList();
        var regions = await db
            .Regions.AsNoTracking()
            .Where(region => wanted.Contains(region.Id))
            .ToDictionaryAsync(region => region.Id, cancel);
        var units = await KnownUnits.ReadAsync(db, numbers, wanted, cancel);
        // The directory was taken over first; what the lab wrote since is newer.
        var recorded = now.AddDays(-DirectoryDaysAgo);
        foreach (var (row, id) in rows)
        {
            var region = id is { } known ? regions[known] : null;
            var unit = await units.FindOrFoundAsync(region, row.Unit, now, cancel);
            var number = await numbers.TakeAsync(Idea.Counter, cancel);
            var state = IdeaState.Applied;
            db.Add(
                Idea.Recorded(number, row.Facts, state, Audience.Public, unit, region?.Id, recorded)
            );
        }

        if (home is { } here)
        {
            await InventedAsync(db, units, regions[here], now, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task InventedAsync(
        LabinovDb db,
        KnownUnits units,
        Region region,
        DateTime now,
        CancellationToken cancel
    )
    {
        var lab = await db
            .Labs.Where(lab => lab.RegionId == region.Id)
            .OrderByDescending(lab => lab.Year)
            .Select(lab => (Id<Lab>?)lab.Id)
            .FirstOrDefaultAsync(cancel);
        var keeper = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        var innovator = await SamplePeople.PersonOf(db, Role.Innovator, cancel);
        if (keeper is not { } coordinator || innovator is not { } writer)
        {
            return;
        }

        var own = await db
            .People.Where(person => person.Id == writer)
            .Select(person => person.UnitId)
            .SingleAsync(cancel);
        var reasons = await db.ChoiceReasons.ToListAsync(cancel);
        var decides = Acting(coordinator, Role.LocusCoordinator, region.Scope);
        var scan = await SampleApproval.ScanAsync(files, cancel);
        var walk = new SampleWalk(db, decides, reasons, scan);
        foreach (var row in SampleIdeas.Read())
        {
            var unit = await UnitAsync(row.Unit);
            var author =
                row.Author == Role.Innovator
                    ? Acting(writer, row.Author, new Scope(ScopeKind.Unit, unit.Value))
                    : decides;
            var number = await numbers.TakeAsync(Idea.Counter, cancel);
            var home = new SampleWalk.Home(unit, region.Id, lab);
            var idea = SampleWalk.Begin(row, number, author, home, now);
            walk.Go(idea, row, author, now);
            foreach (var helper in row.Helps ?? [])
            {
                idea.SupportedBy(await UnitAsync(helper));
            }

            foreach (var (role, part) in row.Members ?? [])
            {
                if (await SamplePeople.PersonOf(db, role, cancel) is { } member)
                {
                    idea.Join(member, now, part);
                }
            }

            db.Add(idea);
        }

        // The innovator's own unit, under whatever name the sample of the regions gave it.
        async Task<Id<Organisation>> UnitAsync(string name) =>
            own is { } mine && name == SamplePeople.Unit
                ? mine
                : await units.FindOrFoundAsync(region, name, now, cancel);
    }

    private static Actor Acting(Id<Person> person, Role role, Scope scope) =>
        new(person.Value, "", [new Grant(role, scope)]);
}
