using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The years of the programme, newest first.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListRounds(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<RoundRow> List { get; private set; } = new([], null, null, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var visible = db.Rounds.VisibleTo(Actor);
        var file = Sheet.Of(
            Format,
            words["programme.rounds.file"],
            RoundSheet.Columns(words),
            () => visible.From(Walk.Of(null, null, byYear: true)).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

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
        return Page();
    }
}
