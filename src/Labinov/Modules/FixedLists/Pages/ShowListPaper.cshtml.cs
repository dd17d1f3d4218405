using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Printing;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Pages;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>
/// The draft of the decree or letter with the ideas as its annex: to be printed, or taken as a document to go on writing in. Once signed it says for
/// good what that paper fixed; what amendments changed is read on the list.
/// </summary>
public sealed class ShowListPaper(
    LabinovDb db,
    IFiles files,
    PrintPages print,
    LetterPage page,
    Words words
) : FixedListPage(db)
{
    private const string AsDocument = "docx";
    private const string AsPdf = "pdf";
    private const string PdfType = "application/pdf";

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListPaper Paper { get; set; }

    public OfficeLetter Letter { get; private set; } = null!;
    public bool HasHead { get; private set; }
    public bool IsSigned { get; private set; }

    /// <summary>Later papers changed what this one says.</summary>
    public bool IsAmended { get; private set; }

    /// <summary>The same paper as a document.</summary>
    public string Document => $"{FixedListsLinks.Paper(Number)}?paper={Paper}&format={AsDocument}";

    /// <summary>The same paper as a pdf; null where no Chromium is set to make one.</summary>
    public string? Pdf =>
        print.IsSet ? $"{FixedListsLinks.Paper(Number)}?paper={Paper}&format={AsPdf}" : null;

    /// <summary>Decree or letter, each under its own address.</summary>
    public List<SectionLink> Kinds(string here) =>
        [
            .. Enum.GetValues<ListPaper>()
                .Select(paper => new SectionLink(
                    words.Paper(paper),
                    $"{here}?paper={paper}",
                    paper == Paper
                )),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || (Format == AsPdf && !print.IsSet))
        {
            return NotFound();
        }

        var list = await Db.FixedListAsync(Lab.Id, cancel);
        if (list is null && !Lab.MayReadDraft(Actor))
        {
            return NotAllowed();
        }

        var lines = list is null
            ? ListGroup.Draft(await Db.ChosenAsync(Lab.Id, cancel))
            : await Db.SignedLinesAsync(list.FirstLines(), cancel);
        if (lines.Count == 0)
        {
            return LocalRedirect(Request.PathBase + FixedListsLinks.Of(Number));
        }

        var head = await Db.HeadAsync(Lab, cancel);
        (HasHead, IsSigned) = (head.IsWritten, list is not null);
        IsAmended = list?.Amendments.Count > 0;
        Letter = new ListLetter(head, Lab, list?.Paper ?? Paper, list, lines).Of(words);
        return Format switch
        {
            AsDocument => File(
                LetterFile.Write(await Letter.WithPictureAsync(head, files, cancel)),
                LetterFile.Type,
                $"{Name}.{AsDocument}"
            ),
            AsPdf => await PrintedAsync(head, cancel),
            _ => Page(),
        };
    }

    private string Name => Slug.Of($"{words["fixedlists.title"]} {Lab.Name}");

    private async Task<IActionResult> PrintedAsync(HeadFacts head, CancellationToken cancel)
    {
        var letter = await Letter.WithPictureAsync(head, files, cancel);
        var title = $"{words["fixedlists.title"]}, {Lab.Name}";
        var pdf = await print.PrintAsync(await page.DrawAsync(PageContext, letter, title), cancel);
        if (pdf is not null)
        {
            return File(pdf, PdfType, $"{Name}.{AsPdf}");
        }

        TempData.Flash(FlashKind.Note, "fixedlists.pdf.failed");
        return LocalRedirect($"{Request.PathBase}{FixedListsLinks.Paper(Number)}?paper={Paper}");
    }
}
