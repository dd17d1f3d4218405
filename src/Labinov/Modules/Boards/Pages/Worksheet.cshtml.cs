using Labinov.Data;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The empty board on A3, for halls without a line; what is written on it is typed in afterwards.</summary>
public sealed class Worksheet(LabinovDb db, EnterBoard enter) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public BoardPlace Place { get; private set; } = null!;
    public BoardView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await enter.FindAsync(Number, Actor, null, cancel) is not { } place)
        {
            return NotFound();
        }

        Place = place;
        View = await BoardView.ReadAsync(db, place.Board.Id, cancel);
        return Page();
    }
}
