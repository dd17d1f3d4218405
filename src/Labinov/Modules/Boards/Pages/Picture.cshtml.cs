using System.Text;
using Labinov.Data;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The board as a drawing to take away, for reports and slides; any size, for it is made of lines.</summary>
public sealed class Picture(LabinovDb db, EnterBoard enter) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (await enter.FindAsync(number, Actor, null, cancel) is not { IsInside: true } place)
        {
            return NotFound();
        }

        var view = await BoardView.ReadAsync(db, place.Board.Id, cancel);
        Response.Headers.CacheControl = "no-store";
        return File(
            Encoding.UTF8.GetBytes(
                new BoardPicture(place.Board.Title, view, !place.Board.AreVotesHidden).Draw()
            ),
            "image/svg+xml",
            $"papan-{number}.svg"
        );
    }
}
