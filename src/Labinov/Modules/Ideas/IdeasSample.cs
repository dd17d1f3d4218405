using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>Real innovations from public directories, and invented ideas of the lab that is under way, in every state of their first steps.</summary>
public sealed class IdeasSample(Numbers numbers) : ISample
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
        var decides = Acting(coordinator, Role.LocusCoordinator, region.Scope);
        foreach (var row in SampleIdeas.Read())
        {
            var unit = await UnitAsync(row.Unit);
            var author =
                row.Author == Role.Innovator
                    ? Acting(writer, row.Author, new Scope(ScopeKind.Unit, unit.Value))
                    : decides;
            var number = await numbers.TakeAsync(Idea.Counter, cancel);
            var idea = Invented(row, number, author, decides, unit, region.Id, lab, now);
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

    private static Idea Invented(
        SampleIdeas.Row row,
        int number,
        Actor author,
        Actor keeper,
        Id<Organisation> unit,
        Id<Region> region,
        Id<Lab>? lab,
        DateTime now
    )
    {
        var begun = now.AddDays(-row.DaysAgo);
        var step = TimeSpan.FromDays(row.DaysAgo / 4.0);
        var id = Id<Idea>.New(begun);
        var idea = Idea.Draft(author, id, number, row.Title, row.Origin, unit, region, lab, begun);
        idea.Write(author, row.Facts(now.Year), now);
        if (row.Course == SampleIdeas.Course.Draft)
        {
            return idea;
        }

        idea.Submit(author, begun + step);
        switch (row.Course)
        {
            case SampleIdeas.Course.Returned:
                idea.Return(keeper, row.Word!, begun + (step * 2));
                break;
            case SampleIdeas.Course.Published:
                idea.Publish(keeper, begun + (step * 2), row.Word);
                break;
            case SampleIdeas.Course.TakenDown:
                idea.Publish(keeper, begun + (step * 2));
                idea.Unpublish(keeper, row.Word!, begun + (step * 3));
                break;
        }

        return idea;
    }

    private static Actor Acting(Id<Person> person, Role role, Scope scope) =>
        new(person.Value, "", [new Grant(role, scope)]);
}
