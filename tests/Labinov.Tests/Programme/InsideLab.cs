using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>A lab with some of its region's units, as tests of its inner rooms need it.</summary>
internal sealed class InsideLab(LabHost host, Region region, Lab lab)
{
    public Lab Lab => lab;
    public Region Region => region;

    public static async Task<InsideLab> MakeAsync(LabHost host, string code = "72.09")
    {
        var region = await host.Given.RegionAsync(code);
        return new InsideLab(host, region, await host.Given.LabAsync(region));
    }

    public async Task<LabFacts> FactsAsync()
    {
        await using var db = host.Db();
        return await db.Labs.Where(row => row.Id == lab.Id).Facts(db).SingleAsync();
    }

    public async Task<Organisation> JoinAsync(
        string? name = null,
        string? head = null,
        params string[] team
    )
    {
        var unit = await host.Given.UnitAsync(region, name);
        var leads = head is null ? null : await host.Given.WalkInAsync(head, unit.Id);
        var today = DateOnly.FromDateTime(host.Now);
        var joined = LabUnit.Known(lab.Id, unit.Id, leads?.Id, today, host.Now);
        foreach (var member in team)
        {
            joined.TakeKnown((await host.Given.WalkInAsync(member, unit.Id)).Id, today);
        }

        await host.SaveAsync(joined);
        return unit;
    }

    public Task<Browser> AsAsync(Role role = Role.LocusCoordinator) =>
        host.AsAsync(role, role == Role.LabCoordinator ? lab.Scope : region.Scope);

    public async Task<LabUnit> UnitAsync(Organisation unit)
    {
        await using var db = host.Db();
        return await db
            .LabUnits.AsNoTracking()
            .Include(row => row.Members)
            .SingleAsync(row => row.LabId == lab.Id && row.UnitId == unit.Id);
    }

    public async Task<string?> NameOfAsync(Id<Person>? person)
    {
        await using var db = host.Db();
        return await db
            .People.Where(row => row.Id == person)
            .Select(row => row.Name)
            .SingleOrDefaultAsync();
    }
}
