using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli.Seeding;

/// <summary>Founds the offices, labs and people that so many ideas need; what stands already is used.</summary>
internal sealed partial class LayGround(NewDb newDb, Numbers numbers, Chance chance, DateTime now)
{
    /// <summary>So many ideas come from an office, and from a person, on average.</summary>
    private const int IdeasToAnOffice = 12;
    private const int IdeasToAPerson = 6;
    private const int Save = 500;

    private int people;

    public async Task<SeedGround> RunAsync(int ideas, CancellationToken cancel)
    {
        var regions = await RegionsAsync(ideas, cancel);
        var draw = new Zipf(regions.Count, SeedGround.RegionSteepness);
        await using (var db = newDb())
        {
            for (var i = 0; i < regions.Count; i++)
            {
                await OfficesAsync(db, regions[i], draw.ShareOf(i) * ideas, cancel);
                db.ChangeTracker.Clear();
            }
        }

        var labs = await LabsAsync(regions, ideas, cancel);
        await PeopleAsync(regions, draw, ideas, cancel);
        return new SeedGround(regions, labs, people);
    }

    // A small seed stays in a few regions; a large one reaches all.
    private async Task<List<SeedRegion>> RegionsAsync(int ideas, CancellationToken cancel)
    {
        await using var db = newDb();
        var rows = await (
            from region in db.Regions.AsNoTracking()
            join province in db.Regions on region.ProvinceId equals province.Id into provinces
            from province in provinces.DefaultIfEmpty()
            orderby region.Code
            select new SeedRegion(
                region.Id,
                region.Code,
                region.Name,
                region.Kind,
                province.Code,
                province.Name
            )
        ).ToListAsync(cancel);
        chance.Shuffle(rows);
        return [.. rows.Take(Math.Max(8, ideas / 10))];
    }

    private async Task OfficesAsync(
        LabinovDb db,
        SeedRegion region,
        double ideas,
        CancellationToken cancel
    )
    {
        var known = await db
            .Organisations.AsNoTracking()
            .Where(unit => unit.RegionId == region.Id && unit.EndedOn == null)
            .Select(unit => new
            {
                unit.Id,
                unit.Name,
                unit.SearchName,
                unit.ShortName,
                unit.Kind,
            })
            .ToListAsync(cancel);
        var byName = known
            .GroupBy(unit => unit.SearchName, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var wanted = SeedNames
            .Offices(region)
            .Take(Math.Max(1, (int)Math.Ceiling(ideas / IdeasToAnOffice)))
            .ToList();
        var missing = wanted.Count(office => !byName.ContainsKey(Slug.Of(office.Name)));
        var number =
            missing == 0 ? 0 : await numbers.TakeManyAsync(Organisation.Counter, missing, cancel);
        foreach (var (name, topic) in wanted)
        {
            if (byName.TryGetValue(Slug.Of(name), out var unit))
            {
                region.Offices.Add(
                    new SeedOffice(unit.Id, unit.Name, unit.ShortName, unit.Kind, topic)
                );
                continue;
            }

            var founded = Organisation.Recorded(
                number++,
                name,
                null,
                OrganisationKinds.GuessedFrom(name),
                region.Id,
                null,
                now
            );
            db.Add(founded);
            db.Add(UnitSearch.Describe(founded, region.Name));
            region.Offices.Add(new SeedOffice(founded.Id, name, null, founded.Kind, topic));
        }

        region.Draw = new Zipf(region.Offices.Count, SeedGround.OfficeSteepness);
        await db.SaveChangesAsync(cancel);
    }

    private async Task PeopleAsync(
        List<SeedRegion> regions,
        Zipf draw,
        int ideas,
        CancellationToken cancel
    )
    {
        await using var db = newDb();
        await using var bulk = new Bulk(db);
        await db.OpenWideAsync(cancel);
        var keepers = await KeepersAsync(db, cancel);
        var batch = new List<SeedPerson>();
        for (var i = 0; i < regions.Count; i++)
        {
            var region = regions[i];
            if (keepers.TryGetValue(region.Id.Value, out var keeper))
            {
                region.Keeper = Acting(keeper, Role.LocusCoordinator, region.Scope);
            }
            else
            {
                var person = new SeedPerson(
                    Id<Person>.New(now),
                    Role.LocusCoordinator,
                    region.Scope,
                    region.Offices[0].Id
                );
                batch.Add(person);
                region.Keeper = Acting(person.Id, person.Role, person.Scope);
            }

            for (var j = 0; j < region.Offices.Count; j++)
            {
                var office = region.Offices[j];
                var unit = new Scope(ScopeKind.Unit, office.Id.Value);
                var head = new SeedPerson(Id<Person>.New(now), Role.UnitHead, unit, office.Id);
                batch.Add(head);
                office.Head = Acting(head.Id, head.Role, unit);
                var expected = draw.ShareOf(i) * ideas * region.Draw!.ShareOf(j);
                for (var k = 0; k < Math.Max(1, (int)(expected / IdeasToAPerson)); k++)
                {
                    var person = new SeedPerson(
                        Id<Person>.New(now),
                        Role.Innovator,
                        unit,
                        office.Id
                    );
                    batch.Add(person);
                    office.Authors.Add(Acting(person.Id, person.Role, unit));
                }
            }

            if (batch.Count >= Save || i == regions.Count - 1)
            {
                await MeetAsync(db, bulk, batch, cancel);
                batch.Clear();
            }
        }
    }

    private static async Task<Dictionary<Guid, Id<Person>>> KeepersAsync(
        LabinovDb db,
        CancellationToken cancel
    ) =>
        (
            await db
                .RoleGrants.AsNoTracking()
                .Where(grant =>
                    grant.Role == Role.LocusCoordinator
                    && grant.ScopeKind == ScopeKind.Region
                    && grant.UntilOn == null
                )
                .Select(grant => new { grant.ScopeId, grant.PersonId })
                .ToListAsync(cancel)
        )
            .GroupBy(grant => grant.ScopeId)
            .ToDictionary(same => same.Key, same => same.First().PersonId);

    private static Actor Acting(Id<Person> person, Role role, Scope scope) =>
        new(person.Value, "", [new Grant(role, scope)]);
}
