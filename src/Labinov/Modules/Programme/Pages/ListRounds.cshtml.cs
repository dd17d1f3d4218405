using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The years of the programme, newest first.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListRounds(LabinovDb db) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Paged<RoundRow> List { get; private set; } = new([], null, null, 0);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var visible = db.Rounds.VisibleTo(Actor);
        var walk = Walk.Of(After, Before, byYear: true);
        var rows = await visible
            .From(walk)
            .Take(Paged<RoundRow>.Size + 1)
            .Rows(db)
            .ToListAsync(cancel);
        var count = await visible
            .OrderBy(round => round.Number)
            .Take(Paged<RoundRow>.CountLimit + 1)
            .CountAsync(cancel);
        List = Keyset.Page(rows, row => RowKey.Of(row.Year, row.Number), walk, count);
    }
}
