using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The sheet for the wall or the projector: the square and the six digits, for those who lead a board that may be joined.</summary>
public sealed class BoardPoster(EnterBoard enter, IHomeAddress home) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public BoardFacts Board { get; private set; } = null!;

    /// <summary>What the square leads to.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Where the digits are typed.</summary>
    public string Typed { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await enter.FindAsync(Number, Actor, null, cancel) is not { } place)
        {
            return NotFound();
        }

        if (!place.Hand.Leads)
        {
            return NotAllowed();
        }

        Board = place.Board;
        if (Board.JoinCode is not { } code)
        {
            return LocalRedirect(Request.PathBase + BoardsLinks.Lead(Number));
        }

        Link = home.To(BoardsLinks.JoinWith(code));
        Typed = home.To(BoardsLinks.Join);
        return Page();
    }
}
