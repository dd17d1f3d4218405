using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A page at a board, whose forms say the same as the script: a kind of change and its fields, through the same pen.</summary>
public abstract class BoardPage(LabinovDb db, EnterBoard enter, WriteBoards write) : LabinovPage
{
    /// <summary>Refusals that are told beside the field.</summary>
    private static readonly string[] OfTheText = ["boards.rule.empty", "boards.rule.too-long"];

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Made when the page was drawn: what is sent twice from one page is done once.</summary>
    [BindProperty]
    public Guid Sending { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Note { get; set; }

    [BindProperty, AtMost(Boards.Note.TextMax)]
    public string? Text { get; set; }

    /// <summary>Version of the text from which an edit is made.</summary>
    [BindProperty]
    public int? V { get; set; }

    [BindProperty]
    public Guid? Group { get; set; }

    [BindProperty]
    public string? Colour { get; set; }

    [BindProperty]
    public Guid? To { get; set; }

    /// <summary>Minutes of a timer, or dots of each person.</summary>
    [BindProperty]
    public int? Count { get; set; }

    [BindProperty]
    public bool On { get; set; }

    public BoardPlace Place { get; private set; } = null!;
    public BoardFacts Board => Place.Board;
    public LabFacts Lab => Place.Lab;
    public BoardView View { get; private set; } = null!;

    /// <summary>For the forms of this drawing.</summary>
    public Guid NewSending { get; } = ChanceId.New();

    protected LabinovDb Db { get; } = db;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // What hangs here and who wrote it: not on the disk of a borrowed phone.
        Response.Headers.CacheControl = "no-store";
        var pass = GuestCookie.Read(HttpContext, Number);
        if (await enter.FindAsync(Number, Actor, pass, cancel) is not { } place)
        {
            return false;
        }

        Place = place;
        View = await BoardView.ReadAsync(Db, place.Board.Id, cancel);
        return true;
    }

    /// <summary>Nothing there for this visitor: a stranger may still know the code, and one who had joined is told why the door is shut.</summary>
    protected IActionResult NotHere()
    {
        if (!Actor.IsStranger)
        {
            return NotFound();
        }

        TempData.Flash(FlashKind.Note, "boards.join.shut");
        return LocalRedirect(Request.PathBase + BoardsLinks.Join);
    }

    /// <summary>Does what the form asks.</summary>
    /// <param name="done">Where to go on.</param>
    protected async Task<IActionResult> ChangeAsync(
        Func<ChangeAnswer, IActionResult> done,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(done);
        if (!await LoadAsync(cancel))
        {
            return NotHere();
        }

        if (!ModelState.IsValid || Kind is null)
        {
            return await AgainAsync(cancel);
        }

        var answer = (await write.WriteAsync(Board.Id, Place.Hand, [Wanted()]))[0];
        if (answer.Refused is not { } refused)
        {
            return done(answer);
        }

        if (refused.Words == "boards.rule.not-leading")
        {
            return NotAllowed();
        }

        var broken = new RuleBroken(refused.Words, [.. refused.Args]);
        if (!OfTheText.Contains(refused.Words))
        {
            throw broken;
        }

        ModelState.AddModelError(nameof(Text), Sentence(broken));
        return await AgainAsync(cancel);
    }

    /// <summary>A broken rule for the reader.</summary>
    protected abstract string Sentence(RuleBroken broken);

    // Without a script a step up or down is a move behind a neighbour, and a move into a group goes to its end.
    private WantedChange Wanted()
    {
        var wanted = new WantedChange
        {
            Id = IdOfSending(),
            Kind = Kind!,
            Note = Kind == ChangeKinds.Add ? null : Note,
            Text = Text,
            V = V,
            Group = Group,
            Colour = Colour,
            To = To,
            Number = Kind == ChangeKinds.Timer ? (Count ?? 0) * 60 : Count,
            On = On,
        };
        var group = View.Groups.FirstOrDefault(row => row.Notes.Any(note => note.Id.Value == Note));
        var at = group?.Notes.ToList().FindIndex(note => note.Id.Value == Note) ?? -1;
        return Kind switch
        {
            "up" => wanted with
            {
                Kind = ChangeKinds.Move,
                Group = group?.Id.Value,
                After = at > 1 ? group!.Notes[at - 2].Id.Value : null,
            },
            "down" => wanted with
            {
                Kind = ChangeKinds.Move,
                Group = group?.Id.Value,
                After =
                    at < 0 ? null : group!.Notes[Math.Min(at + 1, group.Notes.Count - 1)].Id.Value,
            },
            ChangeKinds.Move => wanted with
            {
                After = View
                    .Groups.FirstOrDefault(row => row.Id.Value == Group)
                    ?.Notes.LastOrDefault(note => note.Id.Value != Note)
                    ?.Id.Value,
            },
            _ => wanted,
        };
    }

    // The same press of the same button on the same page; another button of that page is another change.
    private Guid IdOfSending() =>
        Sending == Guid.Empty
            ? ChanceId.New()
            : ChanceId.Of(
                $"{Sending:N}|{Kind}|{Note}|{Group}|{To}|{Colour}|{Count}|{On}|{V}|{Text}"
            );
}
