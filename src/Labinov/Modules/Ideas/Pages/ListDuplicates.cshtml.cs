using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.Programme;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Suspected duplicates of a lab, for those who lead, arrange or coach it.</summary>
public sealed class ListDuplicates(
    LabinovDb db,
    Duplicates duplicates,
    TimeProvider time,
    Words words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Those that somebody told apart, instead of those that wait for it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Settled { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<Pair> Rows { get; private set; } = [];
    public bool MayArrange => Lab.MayArrange(Actor);

    public IReadOnlyList<SectionLink> Circles(string here) =>
        [
            new(words["ideas.duplicates.open"], here, !Settled),
            new(words["ideas.duplicates.settled"], here + "?Settled=true", Settled),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!Duplicates.MayLook(lab, Actor))
        {
            return NotAllowed();
        }

        Lab = lab;
        Rows =
        [
            .. (await duplicates.ReadAsync(db, lab, Actor, time.Today(), cancel)).Where(pair =>
                pair.Apart is not null == Settled
            ),
        ];
        return Sheet.Of(
                Format,
                words["ideas.duplicates.file"],
                DuplicateSheet.Columns(words),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
