using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>The real rounds and loci since 2015 with every published figure, and one invented lab that is under way this year.</summary>
public sealed class ProgrammeSample(Numbers numbers) : ISample
{
    /// <summary>The region of the lab that is under way; the sample accounts of the locus work there.</summary>
    public const string RunningRegion = "72.09";

    public int Order => 30;

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

        if (regions.TryGetValue(RunningRegion, out var here))
        {
            var number = await numbers.TakeAsync(Lab.Counter, cancel);
            Running(
                db,
                await numbers.TakeAsync(Round.Counter, cancel),
                number,
                here,
                DateOnly.FromDateTime(now),
                now
            );
        }

        await db.SaveChangesAsync(cancel);
    }

    private static void Running(
        LabinovDb db,
        int roundNumber,
        int number,
        Known region,
        DateOnly today,
        DateTime now
    )
    {
        var actor = new Actor(null, "", [new Grant(Role.ProgrammeManager, Scope.Nation)]);
        var round = Round.Open(
            actor,
            roundNumber,
            today.Year,
            "Layanan dasar di daerah kepulauan",
            Funding.NationalPriority,
            now
        );
        var lab = Lab.Select(actor, number, round, region.Id, region.Name, now);
        (StageKind Kind, int From, int Until)[] calendar =
        [
            (StageKind.DrumUp, -190, -190),
            (StageKind.Diagnose, -189, -187),
            (StageKind.Design, -140, -137),
            (StageKind.Deliver, -95, 20),
            (StageKind.Display, 24, 26),
            (StageKind.Documentation, -190, 40),
        ];
        foreach (var (kind, from, until) in calendar)
        {
            var (first, last) = (today.AddDays(from), today.AddDays(until));
            lab.Plan(kind, actor, first, last, now);
            if (first <= today)
            {
                // The coaches came a week late for Design: a calendar in which nothing slips would teach nothing.
                var late = kind is StageKind.Design or StageKind.Deliver ? 7 : 0;
                lab.Open(kind, actor, first.AddDays(late), today, now);
                if (last < today)
                {
                    lab.Close(kind, actor, last.AddDays(late), today, now);
                }
            }
        }

        db.Add(round);
        db.Add(lab);
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
