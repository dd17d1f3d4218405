using System.Diagnostics;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Upkeep.Pages;

/// <summary>The administrator's page: is everything well, and what wants a look?</summary>
public sealed class UpkeepPage(ReadUpkeep read) : LabinovPage
{
    public UpkeepFacts Facts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!UpkeepModule.MayLook(Actor))
        {
            return NotAllowed();
        }

        Facts = await read.RunAsync(cancel);
        return Page();
    }

    public static DateTime RunningSince { get; } =
        Process.GetCurrentProcess().StartTime.ToUniversalTime();

    /// <summary>How many parts want a look.</summary>
    public int ToLookAt =>
        new[]
        {
            Facts.Ledger.WantsALook,
            Facts.Mail.WantsALook,
            Facts.Disk.WantsALook,
            Facts.WantsABackup,
        }.Count(wants => wants);
}
