using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

/// <summary>Makes what a test needs to stand there before it begins, by the entities' own verbs.</summary>
public sealed partial class Given(LabHost host)
{
    private static int serial;

    private static int Next() => Interlocked.Increment(ref serial);

    /// <summary>A person with an account and one role, from yesterday on.</summary>
    public async Task<Person> PersonAsync(
        Role? role = null,
        Scope scope = default,
        string? name = null,
        Id<Organisation>? unit = null
    )
    {
        await using var db = host.Db();
        var person = Person.Met(1000 + Next(), name ?? $"Orang {Next()}", unit, host.Now);
        var address = $"orang{Next()}@contoh.id";
        db.Add(person);
        db.Add(
            new Account
            {
                Id = Guid.CreateVersion7(),
                PersonId = person.Id,
                UserName = address,
                NormalizedUserName = address.ToUpperInvariant(),
                Email = address,
                NormalizedEmail = address.ToUpperInvariant(),
                SecurityStamp = $"stamp-{Next()}",
            }
        );
        if (role is { } held)
        {
            var yesterday = DateOnly.FromDateTime(host.Now).AddDays(-1);
            db.Add(RoleGrant.Given(person.Id, held, scope, yesterday, null, host.Now));
        }

        await db.SaveChangesAsync();
        return person;
    }

    /// <summary>The region with this present code, from the master data (made when the master data lacks it).</summary>
    public async Task<Region> RegionAsync(string code = "72.09")
    {
        await using var db = host.Db();
        return await db.Regions.SingleOrDefaultAsync(region => region.Code == code)
            ?? await host.SaveAsync(
                Region.Known(
                    code,
                    $"Daerah {code}",
                    RegionKind.Kabupaten,
                    null,
                    "Asia/Makassar",
                    host.Now
                )
            );
    }
}
