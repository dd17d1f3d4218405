using Labinov.Data.Files;
using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>What the doors of Commitments lead to: a charter in force with another in preparation, a signature, a link, a scan, a wall.</summary>
internal sealed class DoorPromises(LabHost host, DoorPlace place)
{
    public static bool Has(string address) =>
        address.Contains("/charter", StringComparison.Ordinal)
        || address.Contains("/worries", StringComparison.Ordinal)
        || address.EndsWith("/talk", StringComparison.Ordinal)
        // One unit has not signed, so there is somebody to write to.
        || address.EndsWith("/{what}/letter", StringComparison.Ordinal)
        || address.EndsWith("/promises", StringComparison.Ordinal);

    public async Task<string> PathAsync(string address)
    {
        var charter = await CharterAsync();
        await host.Given.WallAsync(place.Lab);
        return address
            .Replace("{number}", $"{place.Lab.Number}", StringComparison.Ordinal)
            .Replace("{what}", "charter", StringComparison.Ordinal)
            .Replace("{unit}", $"{place.Unit.Number}", StringComparison.Ordinal)
            .Replace(
                "{scan}",
                address.Contains("{scan}", StringComparison.Ordinal) ? await ScanAsync() : "",
                StringComparison.Ordinal
            )
            .Replace(
                "{key}",
                address.Contains("{key}", StringComparison.Ordinal) ? await WorryAsync() : "",
                StringComparison.Ordinal
            )
            .Replace(
                "{code}",
                address.StartsWith("/sign", StringComparison.Ordinal)
                    ? await host.Given.SigningLinkAsync(place.Lab, charter, place.Unit)
                    : await host.Given.HallAsync(place.Lab),
                StringComparison.Ordinal
            );
    }

    // Once for the place; signing, drafting and taking back are tried with empty forms and change nothing.
    private async Task<Charter> CharterAsync()
    {
        await using (var db = host.Db())
        {
            var known = await db.Charters.SingleOrDefaultAsync(row =>
                row.LabId == place.Lab.Id && row.State == CharterState.InForce
            );
            if (known is not null)
            {
                return known;
            }
        }

        await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        var other = await host.Given.UnitAsync(place.Region);
        await host.Given.TakingPartAsync(place.Lab, other);
        var charter = await host.Given.CharterAsync(place.Lab);
        await host.Given.CharterDraftAsync(place.Lab, charter);
        await host.Given.SignedAsync(charter, place.Unit);
        return charter;
    }

    // Another door of the same place may have let the unit in already.
    private async Task<string> ScanAsync()
    {
        using var content = new MemoryStream("%PDF-1.7 lembar"u8.ToArray());
        var hash = await host
            .Services.GetRequiredService<IFiles>()
            .KeepAsync(content, KeepScan.Largest, CancellationToken.None);
        var scan = await host.SaveAsync(
            SignedScan.Bring(
                Labinov.House.Actor.Stranger,
                Labinov.House.Id<SignedScan>.New(host.Now),
                place.Lab.Id,
                new Scan(hash, ScanKind.Pdf, content.Length),
                host.Now
            )
        );
        return $"{scan.Id}";
    }

    private async Task<string> WorryAsync()
    {
        var worry = await host.SaveAsync(
            Worry.Say(Worry.Chance(), place.Lab.Id, "Sinyal sering hilang.", host.Time.Today())
        );
        return $"{worry.Id}";
    }
}
