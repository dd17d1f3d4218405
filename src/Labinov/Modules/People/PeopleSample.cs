using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>One account for each role with its scope, and people without an account in the sample's units.</summary>
/// <remarks>Labs lie to the right: the Programme's sample gives the lab coordinator and the facilitator their scope.</remarks>
public sealed class PeopleSample(Numbers numbers, IPasswordHasher<Account> hasher) : ISample
{
    private const string Letter = "800/017/BKPSDM, 5 Januari";

    public int Order => 20;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var regions = await db
            .Regions.Where(region =>
                region.Code == SamplePeople.Region || region.Code == SamplePeople.Province
            )
            .ToDictionaryAsync(
                region => region.Code,
                region => region.Id,
                StringComparer.Ordinal,
                cancel
            );
        Id<Region>? home = regions.TryGetValue(SamplePeople.Region, out var id) ? id : null;
        var units = await db
            .Organisations.Where(unit => unit.RegionId == home)
            .OrderBy(unit => unit.Name)
            .Select(unit => new Office(unit.Id, unit.Name))
            .ToListAsync(cancel);
        var school = await db
            .Organisations.Where(unit => unit.Kind == OrganisationKind.TrainingInstitution)
            .OrderBy(unit => unit.Name)
            .Select(unit => (Guid?)unit.Id.Value)
            .FirstOrDefaultAsync(cancel);
        var hash = hasher.HashPassword(new Account(), SampleAccounts.Password); // once: it is slow on purpose
        foreach (var sample in SampleAccounts.All)
        {
            var (name, word) = SamplePeople.ByRole[sample.Role];
            var unit = units.Find(unit =>
                word is not null && unit.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
            );
            var number = await numbers.TakeAsync(Person.Counter, cancel);
            var person = Person.Met(number, name, unit?.Id, now, sample.Address);
            db.Add(person);
            var account = Account.For(person.Id, sample.Address, now);
            account.PasswordHash = hash;
            db.Add(account);
            if (ScopeOf(sample.Role, regions, unit, school) is { } scope)
            {
                var from = new DateOnly(now.Year, 1, 5);
                DateOnly? until = sample.Role == Role.Auditor ? from.AddYears(1) : null;
                var letter = $"{Letter} {now.Year}";
                db.Add(RoleGrant.Given(person.Id, sample.Role, scope, from, until, now, letter));
            }
        }

        for (var i = 0; i < SamplePeople.WithoutAccount.Count; i++)
        {
            var number = await numbers.TakeAsync(Person.Counter, cancel);
            Id<Organisation>? unit = units.Count == 0 ? null : units[i % units.Count].Id;
            db.Add(Person.Met(number, SamplePeople.WithoutAccount[i], unit, now));
        }

        await db.SaveChangesAsync(cancel);
    }

    private static Scope? ScopeOf(
        Role role,
        Dictionary<string, Id<Region>> regions,
        Office? unit,
        Guid? school
    ) =>
        RoleRules.KindsOf(role)[0] switch
        {
            ScopeKind.Nation => Scope.Nation,
            ScopeKind.Province when regions.TryGetValue(SamplePeople.Province, out var region) =>
                new Scope(ScopeKind.Province, region.Value),
            ScopeKind.Region when regions.TryGetValue(SamplePeople.Region, out var region) =>
                new Scope(ScopeKind.Region, region.Value),
            ScopeKind.Unit when unit is not null => new Scope(ScopeKind.Unit, unit.Id.Value),
            ScopeKind.Institution when school is { } institution => new Scope(
                ScopeKind.Institution,
                institution
            ),
            _ => null,
        };

    private sealed record Office(Id<Organisation> Id, string Name);
}
