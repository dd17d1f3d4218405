using Labinov.Data;
using Labinov.Data.Printing;
using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>The chosen ideas of a lab by point of the mission, by unit and kind: a draft until a signed paper locks it.</summary>
public sealed class ShowFixedList(LabinovDb db, PrintPages print, Words words) : FixedListPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>Null while none was signed.</summary>
    public FixedList? List { get; private set; }
    public IReadOnlyList<ListLine> Lines { get; private set; } = [];

    /// <summary>Chosen since the paper, and on the paper but no longer chosen: told to those who can amend it.</summary>
    public int Coming { get; private set; }
    public int Leaving { get; private set; }

    public bool MayRead => List is not null || Lab.MayReadDraft(Actor);

    /// <summary>The paper as a pdf; null where no Chromium is set to make one.</summary>
    public string? Pdf => print.IsSet ? FixedListsLinks.Pdf(Number) : null;
    public bool MaySort => Lab.MaySort(Actor);
    public bool MayFix => Lab.MayArrange(Actor);
    public IReadOnlyList<ListGroup> Groups => ListGroup.Of(Lines);
    public int Unsorted => Lines.Count(line => line.Mission is null);
    public IReadOnlyList<(string Name, int Count)> ByUnit => Counted(line => line.Unit);
    public IReadOnlyList<(string Name, int Count)> ByKind => Counted(line => words.Kind(line.Kind));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        List = await Db.FixedListAsync(Lab.Id, cancel);
        if (List is not null)
        {
            Lines = await Db.SignedLinesAsync(List.StandingLines(), cancel);
            if (MayFix)
            {
                Compare(List, await Db.ChosenAsync(Lab.Id, cancel));
            }
        }
        else if (MayRead)
        {
            Lines = ListGroup.Draft(await Db.ChosenAsync(Lab.Id, cancel));
        }

        return !MayRead
            ? Page()
            : Sheet.Of(Format, words["fixedlists.file"], Columns(), () => Lines.ToAsyncEnumerable())
                ?? (IActionResult)Page();
    }

    private void Compare(FixedList list, List<ChosenIdea> chosen)
    {
        var onPaper = list
            .Lines.Where(line => line.GoneBy is null)
            .Select(line => line.IdeaId)
            .ToHashSet();
        Coming = chosen.Count(idea => !onPaper.Contains(idea.Id));
        Leaving = onPaper.Count - (chosen.Count - Coming);
    }

    private List<(string Name, int Count)> Counted(Func<ListLine, string> by) =>
        [
            .. Lines
                .GroupBy(by, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count()))
                .OrderByDescending(row => row.Item2)
                .ThenBy(row => row.Key, StringComparer.OrdinalIgnoreCase),
        ];

    private List<SheetColumn<ListLine>> Columns() =>
        [
            new(words["fixedlists.nth"], line => line.Nth),
            new(words["fixedlists.idea"], line => line.Title),
            new(words["fixedlists.idea-number"], line => line.Idea),
            new(words["fixedlists.unit"], line => line.Unit),
            new(words["fixedlists.kind"], line => words.Kind(line.Kind)),
            new(words["fixedlists.mission"], line => line.Mission),
            new(words["fixedlists.signed-on"], _ => List?.SignedOn),
            new(
                words["fixedlists.launched-on"],
                line =>
                    line.LaunchedAt is { } launched
                        ? Clock.DayOf(launched, Lab.TimeZone)
                        : (DateOnly?)null
            ),
        ];
}
