using System.Globalization;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit.Pages;

/// <summary>The roots of the days, newest first: what anybody may copy today in order to hold it against the record tomorrow.</summary>
[AllowAnonymous]
public sealed class LedgerPage(LabinovDb db) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Before { get; set; }

    public Paged<LedgerRoot> List { get; private set; } = new([], null, null, 0);

    /// <summary>Lines that are sealed by now; the newest root vouches for those before it.</summary>
    public long Sealed { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Sealed = await db.LedgerHeads.Select(head => head.Position).SingleOrDefaultAsync(cancel);
        var roots = db.LedgerRoots.AsNoTracking();
        var page =
            Before is { } before ? roots.Where(root => root.Day > before).OrderBy(root => root.Day)
            : After is { } after
                ? roots.Where(root => root.Day < after).OrderByDescending(root => root.Day)
            : roots.OrderByDescending(root => root.Day);
        var rows = await page.Take(Paged<LedgerRoot>.Size + 1).ToListAsync(cancel);
        var count = await roots
            .OrderBy(root => root.Day)
            .Take(Paged<LedgerRoot>.CountLimit + 1)
            .CountAsync(cancel);
        List = Keyset.Page(rows, root => Key(root.Day)!, Key(After), Key(Before), count);
    }

    private static string? Key(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
