using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>One page, to print, for whoever is new in a unit of a lab, and for a unit that was not there.</summary>
public sealed class AttendHandOver(LabinovDb db, IEnumerable<IOutstanding> slots, TimeProvider time)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The unit's number.</summary>
    [BindProperty(SupportsGet = true)]
    public int Unit { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public HandOver Sheet { get; private set; } = null!;
    public DateOnly Today => time.Today(Lab.TimeZone);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (
            await db.InsideLabAsync(Number, Actor, cancel) is not { } lab
            || await HandOver.ReadAsync(db, lab, Unit, slots, time.Today(lab.TimeZone), cancel)
                is not { } page
        )
        {
            return NotFound();
        }

        (Lab, Sheet) = (lab, page);
        return Page();
    }
}
