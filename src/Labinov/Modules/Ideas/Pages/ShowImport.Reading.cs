using System.Globalization;
using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What the page reads.</summary>
public sealed partial class ShowImport
{
    private const int MostLabs = 100;

    /// <param name="Number">Of the innovation here; null when there is none, or none any more.</param>
    public sealed record Row(
        int Line,
        string? Title,
        RowOutcome? Outcome,
        int? Number,
        string FindingsText,
        string? ChangesText
    )
    {
        public List<CellChange> Changes =>
            ChangesText is null ? [] : ImportJson.Read<List<CellChange>>(ChangesText);

        public List<Finding> Findings => ImportJson.Read<List<Finding>>(FindingsText);
    }

    /// <summary>Something that only a person can know.</summary>
    public sealed record Question(string Key, string Text, IReadOnlyList<Choice> Choices);

    public Paged<Row> Rows { get; private set; } = new([], null, null, 0);

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>Headings of the columns that mean nothing to us.</summary>
    public IReadOnlyList<string> NotTaken =>
        [
            .. Import.Columns.Where(
                (heading, i) => heading.Length > 0 && Import.Fields.ElementAtOrDefault(i) is null
            ),
        ];

    /// <summary>Where a sheet can be chosen, the page need not say that others are not read.</summary>
    public bool IsTold(Finding note) =>
        Import.State != ImportState.Mapping || note.Words != "data.table.note.other-sheets";

    // Null: all of them.
    private List<Id<Region>>? Mine =>
        Actor.IsNational(Role.ProgrammeManager)
            ? null
            : Actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator, Role.InnovationAdmin);

    public string ProgressWords =>
        Import.State switch
        {
            ImportState.Reading => "ideas.import.progress.reading",
            ImportState.Undoing => "ideas.import.progress.undoing",
            _ => "ideas.import.progress",
        };

    public string Example(int column) =>
        string.Join(
            " · ",
            Import
                .Samples.Select(cells => cells.ElementAtOrDefault(column) ?? "")
                .Where(cell => cell.Length > 0)
                .Distinct(StringComparer.Ordinal)
        );

    public List<SectionLink> Links(string here) =>
        [
            Link(here, null, Import.Rows - Import.Unchanged),
            Link(here, RowOutcome.Rejected, Import.Rejected),
            Link(here, RowOutcome.Created, Import.Created),
            Link(here, RowOutcome.Updated, Import.Updated),
            Link(here, RowOutcome.Unchanged, Import.Unchanged),
        ];

    private SectionLink Link(string here, RowOutcome? outcome, int count) =>
        new(
            outcome is { } one ? words.Name(one) : words["ideas.import.worth-a-look"].Value,
            outcome is null ? here : $"{here}?Of={outcome}",
            outcome == Of,
            count
        );

    private async Task ChoicesAsync(CancellationToken cancel)
    {
        var mine = Mine;
        var labs = await db
            .Labs.Where(lab => mine == null || mine.Contains(lab.RegionId))
            .OrderByDescending(lab => lab.Year)
            .ThenByDescending(lab => lab.Number)
            .Take(MostLabs)
            .Select(lab => new { lab.Number, lab.Name })
            .ToListAsync(cancel);
        Labs = labs.ConvertAll(lab => new Choice(Text(lab.Number), lab.Name));
        if (mine is { Count: > 1 })
        {
            Places = await db
                .Regions.Where(region => mine.Contains(region.Id))
                .OrderBy(region => region.Code)
                .Select(region => new Choice(region.Code, region.Name, null, null))
                .ToListAsync(cancel);
        }
    }

    private async Task RowsAsync(CancellationToken cancel)
    {
        var all = db.ImportRows.Where(row => row.ImportId == Import.Id);
        var some = Of is { } one
            ? all.Where(row => row.Outcome == one)
            : all.Where(row => row.Outcome != RowOutcome.Unchanged);
        some =
            int.TryParse(Before, CultureInfo.InvariantCulture, out var newer)
                ? some.Where(row => row.Line < newer).OrderByDescending(row => row.Line)
            : int.TryParse(After, CultureInfo.InvariantCulture, out var older)
                ? some.Where(row => row.Line > older).OrderBy(row => row.Line)
            : some.OrderBy(row => row.Line);
        var rows = await Read(some.Take(Paged<Row>.Size + 1)).ToListAsync(cancel);
        Rows = Keyset.Page(rows, row => Text(row.Line), After, Before, rows.Count);
        if (Import.State == ImportState.Checked)
        {
            await QuestionsAsync(all, cancel);
        }
    }

    private IQueryable<Row> Read(IQueryable<ImportRow> rows) =>
        rows.Select(row => new Row(
            row.Line,
            row.Title,
            row.Outcome,
            db.Ideas.Where(idea => idea.Id == row.IdeaId)
                .Select(idea => (int?)idea.Number)
                .FirstOrDefault(),
            row.FindingsText,
            row.ChangesText
        ));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
