using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli.Seeding;

/// <content>People with their roles, and labs.</content>
internal sealed partial class LayGround
{
    /// <summary>Of ten people seven have an account; none of them has a password, so nobody can sign in by it.</summary>
    private const double WithAccount = 0.7;
    private const int IdeasToALab = 12;
    private const int MostLabsAYear = 40;

    private sealed record SeedPerson(
        Id<Person> Id,
        Role Role,
        Scope Scope,
        Id<Organisation> Office
    );

    private async Task MeetAsync(
        LabinovDb db,
        Bulk bulk,
        List<SeedPerson> batch,
        CancellationToken cancel
    )
    {
        var since = DateOnly.FromDateTime(now).AddYears(-SeedCalendar.Years).AddDays(-1);
        var first = await numbers.TakeManyAsync(Person.Counter, batch.Count, cancel);
        var met = new List<Person>(batch.Count);
        var accounts = new List<Account>(batch.Count);
        var grants = new List<RoleGrant>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            var (id, role, scope, office) = batch[i];
            var name = SeedNames.Person(chance);
            var mail = SeedNames.Mail(name, first + i);
            met.Add(Person.Met(first + i, name, office, now, mail, id));
            grants.Add(RoleGrant.Given(id, role, scope, since, null, now));
            if (chance.Is(WithAccount))
            {
                accounts.Add(Account.For(id, mail, now));
            }
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await bulk.InsertAsync(met, cancel);
        await bulk.InsertAsync(accounts, cancel);
        await bulk.InsertAsync(grants, cancel);
        await transaction.CommitAsync(cancel);
        people += batch.Count;
    }

    // A round for each year, with labs in regions drawn by chance; those of this year are still under way.
    private async Task<Dictionary<int, List<SeedLab>>> LabsAsync(
        List<SeedRegion> regions,
        int ideas,
        CancellationToken cancel
    )
    {
        var today = DateOnly.FromDateTime(now);
        var count = Math.Clamp(
            (int)(ideas * SeedGround.InLab / SeedCalendar.Years / IdeasToALab),
            8,
            Math.Min(MostLabsAYear, regions.Count)
        );
        var labs = new Dictionary<int, List<SeedLab>>();
        await using var db = newDb();
        for (var year = today.Year - SeedCalendar.Years; year <= today.Year; year++)
        {
            var round = Round.Recorded(
                await numbers.TakeAsync(Round.Counter, cancel),
                year,
                $"Putaran contoh {year}",
                chance.Is(0.6) ? Funding.NationalPriority : Funding.RegionalBudget,
                now
            );
            db.Add(round);
            var places = regions.ToList();
            chance.Shuffle(places);
            labs[year] = [];
            foreach (var region in places.Take(count))
            {
                var number = await numbers.TakeAsync(Lab.Counter, cancel);
                var lab = Lab.Recorded(
                    number,
                    round,
                    region.Id,
                    region.Name,
                    Stages(year, today),
                    now
                );
                db.Add(lab);
                labs[year].Add(new SeedLab(lab.Id, year, region));
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return labs;
    }

    private List<LabStage> Stages(int year, DateOnly today)
    {
        var from = new DateOnly(year, 1, 1).AddDays(chance.Between(20, 70));
        var stages = new List<LabStage>();
        foreach (
            var kind in Enum.GetValues<StageKind>().Where(kind => kind != StageKind.Documentation)
        )
        {
            var until = from.AddDays(chance.Between(14, 60));
            stages.Add(until < today ? LabStage.Past(kind, from, until) : LabStage.ToCome(kind));
            from = until.AddDays(chance.Between(1, 10));
        }

        return stages;
    }
}
