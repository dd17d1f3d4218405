using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A board of paper comes in: its notes line by line, its photo as evidence, or both. For those who lead.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(BoardPhoto.Largest + Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = BoardPhoto.Largest + Envelope)]
public sealed class TypeBoard(
    LabinovDb db,
    EnterBoard enter,
    WriteBoards write,
    BoardAnswers answers,
    IFiles files,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>Bytes that a form needs around its file; a file a little too large is still told in words.</summary>
    private const long Envelope = 4L * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Made when the form was drawn: sent twice, it types once and keeps one photo.</summary>
    [BindProperty]
    public Guid Sending { get; set; }

    [BindProperty, AtMost(TypedBoard.TextMax)]
    public string? Lines { get; set; }

    [BindProperty]
    public IFormFile? Photo { get; set; }

    public BoardFacts Board { get; private set; } = null!;
    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<PhotoRow> Photos { get; private set; } = [];
    public IReadOnlyList<string> Headings { get; private set; } = [];
    private Participant Hand { get; set; } = null!;
    private List<(Guid Id, string Name)> Groups { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        Sending = ChanceId.New();
        return await ShutAsync(cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ShutAsync(cancel) is { } shut)
        {
            return shut;
        }

        var sending = Sending == Guid.Empty ? ChanceId.New() : Sending;
        var (changes, wrong) = TypedBoard.Read(Lines ?? "", Groups, sending);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Lines), words[wrong.Words, wrong.Line, wrong.Most]);
        }
        else if (changes.Count == 0 && Photo is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Lines), words["boards.type.nothing"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (Board.IsClosed)
        {
            throw new RuleBroken("boards.rule.closed");
        }

        if (!await KeepPhotoAsync(new Id<BoardPhoto>(sending), cancel))
        {
            return await AgainAsync(cancel);
        }

        foreach (var some in changes.Chunk(WantedChange.Most))
        {
            var refused = (await write.WriteAsync(Board.Id, Hand, some))
                .Select(answer => answer.Refused)
                .FirstOrDefault(one => one is not null);
            if (refused is not null)
            {
                ModelState.AddModelError(nameof(Lines), answers.Sentence(refused));
                return await AgainAsync(cancel);
            }
        }

        var notes = changes.Count(change => change.Kind == ChangeKinds.Add);
        return notes == 0
            ? Done(BoardsLinks.To(Number), "boards.type.kept")
            : Done(BoardsLinks.To(Number), "boards.type.done", notes);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await enter.FindAsync(Number, Actor, null, cancel) is not { } place)
        {
            return false;
        }

        (Board, Lab, Hand) = (place.Board, place.Lab, place.Hand);
        var groups = await db
            .BoardGroups.Hanging(Board.Id)
            .Select(group => new
            {
                group.Id,
                group.Lane,
                group.Title,
            })
            .ToListAsync(cancel);
        Groups = groups.ConvertAll(group =>
            (group.Id.Value, BoardGroup.NameOf(group.Lane, group.Title))
        );
        Headings = Groups.ConvertAll(group => group.Name);
        Photos = await db.PhotosAsync(Board.Id, cancel);
        return true;
    }

    // False with the error beside the field.
    private async Task<bool> KeepPhotoAsync(Id<BoardPhoto> id, CancellationToken cancel)
    {
        if (Photo is null || await db.BoardPhotos.AnyAsync(photo => photo.Id == id, cancel))
        {
            return true;
        }

        await using var content = Photo.OpenReadStream();
        if (await ScanKinds.OfAsync(content, cancel) is not { } kind)
        {
            ModelState.AddModelError(nameof(Photo), words["boards.type.no-photo"]);
            return false;
        }

        try
        {
            var photo = new BoardPhoto
            {
                Id = id,
                BoardId = Board.Id,
                Hash = await files.KeepAsync(content, BoardPhoto.Largest, cancel),
                Kind = kind,
                Bytes = Photo.Length,
                BroughtById = Hand.Person,
                At = time.Now(),
            };
            db.Add(photo);
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (FileTooLarge)
        {
            ModelState.AddModelError(nameof(Photo), words["boards.type.photo-large"]);
            return false;
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker by a breath; the photo is kept.
            db.ChangeTracker.Clear();
            if (await db.BoardPhotos.AnyAsync(photo => photo.Id == id, cancel))
            {
                return true;
            }

            throw;
        }
    }

    private async Task<IActionResult?> ShutAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Hand.Leads ? null
        : NotAllowed();
}
