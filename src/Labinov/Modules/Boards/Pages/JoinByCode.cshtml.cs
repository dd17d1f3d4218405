using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Where the poster leads. Opening joins nothing; one gives a name, or none where the board takes such.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class JoinByCode(JoinBoard join, WrongCodes wrong, EnterBoard enter)
    : JoinPage(join, wrong)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Made when the form was drawn; a form sent twice makes one guest.</summary>
    [BindProperty]
    public Guid Draft { get; set; }

    [BindProperty, Needed, AtMost(Guest.NameMax)]
    public string? Name { get; set; }

    public BoardFacts Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return Refused();
        }

        Draft = ChanceId.New();
        // Whoever may be there already needs no pass.
        return await IsThereAsync(cancel) ? ToBoard() : Page();
    }

    /// <summary>With a name.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return Refused();
        }

        return ModelState.IsValid ? await LetInAsync(Name, cancel) : await AgainAsync(cancel);
    }

    public async Task<IActionResult> OnPostNamelessAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? Refused()
        : Board.TakesNameless && Actor.IsStranger ? await LetInAsync(null, cancel)
        : NotAllowed();

    /// <summary>Somebody signed in writes under the own name; nothing more is kept.</summary>
    public async Task<IActionResult> OnPostMeAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? Refused()
        : Actor.IsStranger ? NotAllowed()
        : await LetInAsync(null, cancel);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await BoardOfAsync(Code, cancel) is not { } board)
        {
            return false;
        }

        Board = board;
        return true;
    }

    private StatusCodeResult Refused() => StatusCode(IsTooOften ? TooOften : 404);

    private async Task<IActionResult> LetInAsync(string? name, CancellationToken cancel)
    {
        if (!await IsThereAsync(cancel))
        {
            var id = Draft == Guid.Empty ? ChanceId.New() : Draft;
            GuestCookie.Give(
                HttpContext,
                Board.Number,
                await Join.RunAsync(Board, name, id, cancel)
            );
        }

        return ToBoard();
    }

    private async Task<bool> IsThereAsync(CancellationToken cancel) =>
        await enter.FindAsync(
            Board.Number,
            Actor,
            GuestCookie.Read(HttpContext, Board.Number),
            cancel
        )
            is not null;

    private LocalRedirectResult ToBoard() =>
        LocalRedirect(Request.PathBase + BoardsLinks.To(Board.Number));
}
