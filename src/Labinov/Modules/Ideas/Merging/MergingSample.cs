using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>In the sample's lab two offices had the same thought: the later one was merged into the earlier, with its benefit. Invented.</summary>
internal sealed class MergingSample(Numbers numbers) : ISample
{
    private const string First = "Satu Loket Nelayan";
    private const string Second = "Loket Kapal dan Alat Tangkap";

    public int Order => 53;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var target = await db.Ideas.FirstOrDefaultAsync(idea => idea.Title == First, cancel);
        var other = await db
            .Ideas.Where(idea => idea.Title == "Surat Kapal Sekali Datang")
            .Select(idea => (Id<Organisation>?)idea.UnitId)
            .FirstOrDefaultAsync(cancel);
        var coordinator = await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel);
        if (
            target is not { RegionId: { } region }
            || other is not { } unit
            || coordinator is not { } person
            || await db.Ideas.AnyAsync(idea => idea.Title == Second, cancel)
        )
        {
            return;
        }

        var keeper = new Actor(
            person.Value,
            "",
            [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, region.Value))]
        );
        var begun = now.AddDays(-2);
        var source = Idea.Draft(
            keeper,
            Id<Idea>.New(begun),
            await numbers.TakeAsync(Idea.Counter, cancel),
            Second,
            IdeaOrigin.NewIdea,
            unit,
            region,
            target.LabId,
            begun
        );
        source.Write(
            keeper,
            new IdeaFacts(
                new Basics(
                    Second,
                    InnovationKind.Process,
                    "Loket",
                    InnovatorGroup.RegionalGovernment
                ),
                new Story(
                    "Nelayan mengurus surat kapal dan izin alat tangkap di satu meja, pada hari kapal bersandar."
                ),
                new Results(
                    Benefit: "Nelayan dari pulau cukup sekali menyeberang untuk dua urusan."
                ),
                new Sources("Dinas Perhubungan, loket pelabuhan")
            ),
            begun
        );
        source.Submit(keeper, begun.AddHours(3));
        db.Add(source);
        db.Add(
            Merge.Unite(
                keeper,
                Id<Merge>.New(now),
                source,
                target,
                [],
                1,
                [TakenField.Benefit],
                "Kedua dinas mengusulkan loket yang sama bagi nelayan; dikerjakan bersama, dipimpin Dinas Kelautan dan Perikanan.",
                now.AddHours(-5)
            )
        );
        await db.SaveChangesAsync(cancel);
    }
}
