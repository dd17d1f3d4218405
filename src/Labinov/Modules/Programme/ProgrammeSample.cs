using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>The real rounds and loci since 2015 with every published figure, and three invented labs of this year.</summary>
public sealed class ProgrammeSample(Numbers numbers, IFiles files) : ISample
{
    /// <summary>The region of the lab that is under way; the sample accounts of the locus work there.</summary>
    public const string RunningRegion = "72.09";

    public int Order => 30;

    /// <summary>The labs of that region, the newest first: the rooms to the right sow into the first.</summary>
    public static IQueryable<Lab> RunningIn(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Labs.Where(lab =>
                db.Regions.Any(region => region.Id == lab.RegionId && region.Code == RunningRegion)
            )
            .OrderByDescending(lab => lab.Number);
    }

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var regions = await db
            .Regions.Select(region => new Known(region.Code, region.Id, region.Name))
            .ToDictionaryAsync(region => region.Code, StringComparer.Ordinal, cancel);
        var labs = new Dictionary<(int, string), Id<Lab>>();
        foreach (var year in PublishedFigures.Loci().GroupBy(locus => (locus.Year, locus.Round)))
        {
            var round = Round.Recorded(
                await numbers.TakeAsync(Round.Counter, cancel),
                year.Key.Year,
                Theme(year.Key.Year, year.Key.Round),
                year.First().Funding,
                now
            );
            db.Add(round);
            foreach (var locus in year.Where(locus => regions.ContainsKey(locus.Region)))
            {
                var region = regions[locus.Region];
                var number = await numbers.TakeAsync(Lab.Counter, cancel);
                var lab = Lab.Recorded(number, round, region.Id, region.Name, locus.Stages, now);
                db.Add(lab);
                labs[(locus.Year, locus.Region)] = lab.Id;
            }
        }

        foreach (var figure in PublishedFigures.Figures())
        {
            Id<Region>? region = regions.TryGetValue(figure.Region, out var known)
                ? known.Id
                : null;
            Id<Lab>? lab =
                figure.LabYear is { } year && labs.TryGetValue((year, figure.Region), out var id)
                    ? id
                    : null;
            db.Add(Observation.Of(figure, region, lab, now));
        }

        var today = DateOnly.FromDateTime(now);
        await InventAsync(db, regions, today, cancel);
        var manager = await SamplePeople.PersonOf(db, Role.ProgrammeManager, cancel);
        await new SampleApplications(
            today,
            new Actor(manager?.Value, "", [new Grant(Role.ProgrammeManager, Scope.Nation)]),
            files
        ).SowAsync(db, name => numbers.TakeAsync(name, cancel), RunningRegion, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task InventAsync(
        LabinovDb db,
        Dictionary<string, Known> regions,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var labs = new SampleLabs(
            today,
            await SamplePeople.PersonOf(db, Role.ProgrammeManager, cancel),
            await SamplePeople.PersonOf(db, Role.LabCoordinator, cancel),
            await SamplePeople.PersonOf(db, Role.Facilitator, cancel)
        );
        var round = labs.Round(await numbers.TakeAsync(Round.Counter, cancel));
        db.Add(round);
        foreach (
            var (code, sow) in new (string, Action<LabinovDb, Round, int, Id<Region>, string>)[]
            {
                (SampleLabs.Over, labs.SowOver),
                (RunningRegion, labs.SowRunning),
                (SampleLabs.Coming, labs.SowComing),
            }
        )
        {
            if (regions.TryGetValue(code, out var region))
            {
                var number = await numbers.TakeAsync(Lab.Counter, cancel);
                sow(db, round, number, region.Id, region.Name);
            }
        }
    }

    private static string Theme(int year, string round) =>
        round switch
        {
            "pilot" => "Percontohan pertama",
            "3t" => "Daerah tertinggal, terdepan, terluar",
            "pn" => $"Prioritas Nasional {year}",
            _ => $"Program {year}",
        };

    private sealed record Known(string Code, Id<Region> Id, string Name);
}
