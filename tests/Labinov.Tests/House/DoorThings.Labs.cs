using Labinov.Data.Files;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <content>What stands inside a lab: the unit of the place takes part in it, and its first agreement has a scan.</content>
internal sealed partial class DoorThings
{
    private async Task<string> InsideAsync(string address)
    {
        await using var db = host.Db();
        await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        // The try before may have taken it out.
        await db
            .LabUnits.Where(unit => unit.LabId == place.Lab.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(unit => unit.LeftOn, _ => null));
        if (!await db.Agreements.AnyAsync(agreement => agreement.LabId == place.Lab.Id))
        {
            await SowAsync();
        }

        return Filled(address, place.Lab.Number)
            .Replace("{stage}", "drum-up", StringComparison.Ordinal)
            .Replace("{unit}", $"{place.Unit.Number}", StringComparison.Ordinal)
            .Replace("{kind}", "mou", StringComparison.Ordinal)
            .Replace("/{what?}", "", StringComparison.Ordinal);
    }

    private async Task SowAsync()
    {
        await using var db = host.Db();
        var lab = await db.Labs.Where(lab => lab.Id == place.Lab.Id).Facts(db).SingleAsync();
        var today = DateOnly.FromDateTime(host.Now);
        using var scan = new MemoryStream("%PDF-1.7 pindaian"u8.ToArray());
        var hash = await host
            .Services.GetRequiredService<IFiles>()
            .KeepAsync(scan, KeepScan.Largest, CancellationToken.None);
        db.Add(
            Agreement.Begin(
                Given.Manager,
                lab,
                AgreementKind.Mou,
                new AgreementFacts(
                    AgreementState.Drafted,
                    "Kepala LAN dan Bupati",
                    Scan: new Scan(hash, ScanKind.Pdf, scan.Length)
                ),
                today,
                host.Now
            )
        );
        await db.SaveChangesAsync();
    }
}
