using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>A page about one proposal, for whoever looks after it.</summary>
public abstract class ProposalPage(LabinovDb db) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Proposal Proposal { get; private set; } = null!;
    public string Region { get; private set; } = "";
    public string Zone { get; private set; } = "";

    /// <summary>The office that was asked; null while nobody was.</summary>
    public string? Unit { get; private set; }

    protected LabinovDb Db => db;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // Names and telephone numbers of citizens: not on the disk of a computer that others use, too.
        Response.Headers.CacheControl = "no-store";
        var proposal = await db
            .Proposals.AsNoTracking()
            .VisibleTo(Actor)
            .SingleOrDefaultAsync(row => row.Number == Number, cancel);
        if (proposal is null)
        {
            return false;
        }

        var region = await db
            .Regions.Where(row => row.Id == proposal.RegionId)
            .Select(row => new { row.Name, row.TimeZone })
            .SingleAsync(cancel);
        Unit = await db
            .Organisations.Where(row => row.Id == proposal.UnitId)
            .Select(row => row.Name)
            .SingleOrDefaultAsync(cancel);
        (Proposal, Region, Zone) = (proposal, region.Name, region.TimeZone);
        return true;
    }

    /// <summary>The same once more, to be changed.</summary>
    protected Task<Proposal> TrackedAsync(CancellationToken cancel) =>
        db.Proposals.SingleAsync(row => row.Id == Proposal.Id, cancel);
}
