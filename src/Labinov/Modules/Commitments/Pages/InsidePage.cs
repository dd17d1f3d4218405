using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>A room inside a lab: whoever does not work there finds nothing (404).</summary>
public abstract class InsidePage(LabinovDb db) : LabinovPage
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    protected LabinovDb Db => db;

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        // Names stand here: not on the disk of a computer that others use, too.
        Response.Headers.CacheControl = "no-store";
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        return true;
    }
}
