using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Approval;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>One sheet with all ideas that wait: for a head who does not sign in. To be printed, or taken as a document.</summary>
public sealed class PrintApprovals(LabinovDb db, TimeProvider time, Words words)
    : ApprovalsPage(db, words)
{
    private const string AsDocument = "docx";

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public OfficeLetter Letter { get; private set; } = null!;

    /// <summary>The same sheet as a document.</summary>
    public string Document => ApprovalLinks.Sheet(Number) + "?format=" + AsDocument;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (Rows.Count == 0)
        {
            return LocalRedirect(Request.PathBase + ApprovalLinks.Of(Number));
        }

        Letter = new ApprovalLetter(Unit, Rows).Of(Words, time.Today(Unit.Zone ?? Clock.Jakarta));
        return Format == AsDocument
            ? File(
                LetterFile.Write(Letter),
                LetterFile.Type,
                $"{Slug.Of($"{Words["ideas.approval.sheet.title"]} {Unit.Name}")}.docx"
            )
            : Page();
    }
}
