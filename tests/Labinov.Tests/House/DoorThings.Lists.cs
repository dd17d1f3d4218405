using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.FixedLists;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>A lab of its own with a chosen idea; signed where the door is about what was signed.</summary>
    private async Task<string> FixedListAsync(string address)
    {
        await host.Given.ChosenAsync(
            place.Unit,
            place.Lab,
            $"Ide daftar {Interlocked.Increment(ref serial)}"
        );
        await using var db = host.Db();
        await db.Amendments.ExecuteDeleteAsync();
        await db.FixedLines.ExecuteDeleteAsync();
        await db.FixedLists.ExecuteDeleteAsync();
        var facts = await host.Given.FactsAsync(place.Lab);
        if (!await db.PointsOf(facts.RegionId).AnyAsync())
        {
            db.Add(
                MissionPoint.Of(Given.Manager, facts, Id<MissionPoint>.New(host.Now), 1, "Satu")
            );
        }

        if (
            address.EndsWith("/amend", StringComparison.Ordinal)
            || address.Contains("{nth}", StringComparison.Ordinal)
        )
        {
            using var content = new MemoryStream("%PDF-1.7 daftar"u8.ToArray());
            var hash = await host
                .Services.GetRequiredService<IFiles>()
                .KeepAsync(content, KeepScan.Largest, CancellationToken.None);
            db.Add(
                FixedList.Fix(
                    Given.Manager,
                    facts,
                    Id<FixedList>.New(host.Now),
                    new(
                        ListPaper.Decree,
                        "1",
                        DateOnly.FromDateTime(host.Now),
                        "Bupati",
                        new Scan(hash, ScanKind.Pdf, content.Length)
                    ),
                    await db.ChosenAsync(place.Lab.Id, CancellationToken.None),
                    host.Now
                )
            );
        }

        await db.SaveChangesAsync();
        return Filled(address, place.Lab.Number).Replace("{nth}", "0", StringComparison.Ordinal);
    }
}
