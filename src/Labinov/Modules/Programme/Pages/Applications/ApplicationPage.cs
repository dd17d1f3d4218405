using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>What every page behind an application's number does: reads it through what the actor may see, and acts on the version that was shown.</summary>
public abstract class ApplicationPage(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public ApplicationFacts Facts { get; private set; } = null!;

    /// <summary>In Jakarta, whose day counts for the window.</summary>
    public DateOnly Today => time.Today();

    protected LabinovDb Db => db;

    protected TimeProvider Time => time;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var facts = await db
            .Applications.VisibleTo(Actor)
            .Where(row => row.Number == Number)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        Facts = facts!;
        return facts is not null;
    }

    /// <summary>The thing itself, to be told something; null, and so 404, when the actor does not see it.</summary>
    protected async Task<Application?> FindAsync(CancellationToken cancel)
    {
        var found = await db
            .Applications.VisibleTo(Actor)
            .Include(row => row.Team)
            .Include(row => row.Scores)
            .AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Number == Number, cancel);
        if (found is not null)
        {
            db.Expect(found, Version);
        }

        return found;
    }

    protected Task<Round> RoundAsync(Id<Round> id, CancellationToken cancel) =>
        db.Rounds.Include(row => row.Criteria).SingleAsync(row => row.Id == id, cancel);
}
