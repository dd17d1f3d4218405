using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

/// <summary>A dinas in a region, its innovator and its coordinator, with a browser each.</summary>
public abstract class IdeaPages(LabHost host) : IClassFixture<LabHost>
{
    protected LabHost Host { get; } = host;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected async Task<IdeaPlace> PlaceAsync(string region = "72.09")
    {
        var home = await Host.Given.RegionAsync(region);
        var unit = await Host.Given.UnitAsync(home);
        var author = await Host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            unit: unit.Id
        );
        var keeper = await Host.Given.PersonAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, home.Id.Value)
        );
        return new IdeaPlace(
            home,
            unit,
            author,
            keeper,
            await Host.AsAsync(author),
            await Host.AsAsync(keeper)
        );
    }

    /// <summary>The kinds of ledger lines by the alphabet: the clock of tests stands still, so their order says nothing.</summary>
    protected async Task<string[]> LedgerAsync(Idea idea) =>
        [.. (await Host.LedgerOfAsync(idea.Id.Value)).Order(StringComparer.Ordinal)];

    /// <summary>The row as it lies in the database now.</summary>
    protected async Task<Idea> RowAsync(int number)
    {
        await using var db = Host.Db();
        return await db
            .Ideas.AsNoTracking()
            .Include(idea => idea.Words)
            .Include(idea => idea.Moves)
            .SingleAsync(idea => idea.Number == number, Cancel);
    }
}

public sealed record IdeaPlace(
    Region Region,
    Organisation Unit,
    Person Author,
    Person Keeper,
    Browser Writer,
    Browser Coordinator
);
