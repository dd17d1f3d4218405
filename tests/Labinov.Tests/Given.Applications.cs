using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>What a round of tests is judged by: 60 and 40.</summary>
    public static readonly IReadOnlyList<CriterionLine> TwoCriteria =
    [
        new("Komitmen pimpinan", "Surat ditandatangani kepala daerah.", 60),
        new("Tantangan yang jelas", null, 40),
    ];

    /// <summary>A round that takes applications from yesterday until in ten days.</summary>
    public async Task<Round> OpenRoundAsync(
        int fromDays = -1,
        int untilDays = 10,
        bool criteria = true
    )
    {
        var today = host.Time.Today();
        var round = Unframed(today.AddDays(fromDays), today.AddDays(untilDays));
        if (criteria)
        {
            round.SetCriteria(Manager, TwoCriteria, host.Now);
        }

        return await host.SaveAsync(round);
    }

    /// <summary>Not yet saved.</summary>
    public Round Unframed(DateOnly from, DateOnly until)
    {
        var theme = $"Tema {Next()}";
        var round = Round.Open(
            Manager,
            1000 + Next(),
            2026,
            theme,
            Funding.RegionalBudget,
            host.Now
        );
        round.Frame(
            Manager,
            new RoundFrame(theme, Funding.RegionalBudget, null, from, until, []),
            host.Now
        );
        return round;
    }

    /// <summary>An application with everything in it, its scan too; not yet saved.</summary>
    public async Task<Application> WrittenAsync(Round round, Region region)
    {
        var unit = await UnitAsync(region);
        using var scan = new MemoryStream("%PDF-1.7 contoh"u8.ToArray());
        var hash = await host
            .Services.GetRequiredService<IFiles>()
            .KeepAsync(scan, KeepScan.Largest, CancellationToken.None);
        var writer = Keeper(region.Id);
        var application = Application.Begin(
            writer,
            1000 + Next(),
            round,
            region.Id,
            host.Time.Today(),
            host.Now
        );
        application.WriteLetter(
            writer,
            "000.9/12/2026",
            host.Time.Today(),
            new Scan(hash, ScanKind.Pdf, scan.Length),
            host.Now
        );
        application.WriteContact(writer, "Laila Kontak", "0812", null, host.Now);
        application.WriteStory(writer, "Daerah kepulauan.", "Pulau jauh dari loket.", host.Now);
        application.WriteTeam(
            writer,
            unit.Id,
            [new("Wa Ode Satu", "Bappeda", "ketua"), new("La Dua", null, null)],
            host.Now
        );
        return application;
    }

    public async Task<Application> DraftedAsync(Round round, Region region) =>
        await host.SaveAsync(await WrittenAsync(round, region));

    /// <summary>The same, handed in.</summary>
    public async Task<Application> AppliedAsync(Round round, Region region)
    {
        var application = await WrittenAsync(round, region);
        application.Submit(Keeper(region.Id), round, host.Time.Today(), host.Now);
        return await host.SaveAsync(application);
    }

    /// <summary>Not selected, with an explanation.</summary>
    public async Task<Application> DeclinedAsync(Round round, Region region)
    {
        var application = await WrittenAsync(round, region);
        application.Submit(Keeper(region.Id), round, host.Time.Today(), host.Now);
        application.NotSelect(Manager, "Tim teknis belum lintas unit.", host.Now);
        return await host.SaveAsync(application);
    }

    /// <summary>As it lies in the database now.</summary>
    public async Task<Application> ReadAsync(Application application)
    {
        await using var db = host.Db();
        return await db
            .Applications.Include(row => row.Team)
            .Include(row => row.Scores)
            .SingleAsync(row => row.Id == application.Id);
    }
}
