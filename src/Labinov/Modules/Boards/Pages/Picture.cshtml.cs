using System.Text;
using Labinov.Data;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The board as a drawing to take away, for reports and slides: made of lines, or of dots for programs that take nothing else.</summary>
public sealed class Picture(LabinovDb db, EnterBoard enter) : LabinovPage
{
    public async Task<IActionResult> OnGetAsync(int number, string format, CancellationToken cancel)
    {
        var isPng = format == "png";
        if (
            await enter.FindAsync(number, Actor, null, cancel) is not { IsInside: true } place
            || (isPng && !BoardPicture.HasLetters)
        )
        {
            return NotFound();
        }

        var view = await BoardView.ReadAsync(db, place.Board.Id, cancel);
        var drawing = new BoardDrawing(place.Board.Title, view, !place.Board.AreVotesHidden);
        Response.Headers.CacheControl = "no-store";
        return isPng
            ? File(BoardPicture.Png(drawing), "image/png", $"papan-{number}.png")
            : File(
                Encoding.UTF8.GetBytes(BoardPicture.Svg(drawing)),
                "image/svg+xml",
                $"papan-{number}.svg"
            );
    }
}
