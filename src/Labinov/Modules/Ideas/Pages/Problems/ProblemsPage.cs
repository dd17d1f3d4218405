using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>A room for the problems of a lab: whoever does not work there finds nothing (404).</summary>
public abstract class ProblemsPage(LabinovDb db) : LabinovPage
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    /// <summary>For which units the actor speaks.</summary>
    public Voice Voice { get; private set; } = null!;

    protected LabinovDb Db => db;

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        Voice = await db.VoiceAsync(lab, Actor, cancel);
        return true;
    }
}
