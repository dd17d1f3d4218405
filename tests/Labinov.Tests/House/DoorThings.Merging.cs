using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House;

/// <content>Two ideas of the unit, merged already where the door undoes it.</content>
internal sealed partial class DoorThings
{
    private async Task<string> MergeAsync(string address)
    {
        var source = await host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);
        if (!address.EndsWith("/unmerge", StringComparison.Ordinal))
        {
            return Filled(address, source.Number);
        }

        var other = await host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);
        var keeper = await host.Given.PersonAsync();
        await using var db = host.Db();
        var ids = new[] { source.Id, other.Id };
        var both = await db.Ideas.Where(idea => ids.Contains(idea.Id)).ToListAsync();
        db.Add(
            Merge.Unite(
                Given.Keeper(place.Region.Id, keeper.Id.Value),
                Id<Merge>.New(host.Now),
                both.Single(idea => idea.Id == source.Id),
                both.Single(idea => idea.Id == other.Id),
                [],
                1,
                [],
                "Sama.",
                host.Now
            )
        );
        await db.SaveChangesAsync();
        return Filled(address, source.Number);
    }
}
