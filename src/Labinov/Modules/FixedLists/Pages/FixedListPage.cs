using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>A page about the list of a lab, for those who sort it: everybody else inside reads it once it is signed.</summary>
public abstract class FixedListPage(LabinovDb db) : LabinovPage
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    protected LabinovDb Db => db;

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        return true;
    }
}
