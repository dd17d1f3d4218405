using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>The candidates of a lab: all of them for those who bring them, the own for whoever answers for a unit. Whole, at most some hundred.</summary>
public sealed class ListProjects(LabinovDb db, Words words) : LabinovPage
{
    /// <summary>A page of them is shown whole; the file has them all.</summary>
    public const int Most = 500;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Number of the unit.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProjectState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<ProjectRow> All { get; private set; } = [];
    public IReadOnlyList<ProjectRow> Rows { get; private set; } = [];
    public bool MayBring => ProjectList.MayBring(Lab, Actor);
    public bool IsNarrowed => Q is not null || Unit is not null || State is not null;

    public IEnumerable<Choice> Units =>
        All.DistinctBy(row => row.UnitNumber)
            .Select(row => new Choice($"{row.UnitNumber}", row.Unit));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!ProjectQueries.MayLook(lab, Actor))
        {
            return NotAllowed();
        }

        Lab = lab;
        All = await db.LeadershipProjects.VisibleTo(lab, Actor).Rows(db).ToListAsync(cancel);
        var sought = Slug.WordsOf(Q).ToList();
        Rows =
        [
            .. All.Where(row =>
                (Unit is null || row.UnitNumber == Unit)
                && (State is null || row.State == State)
                && sought.TrueForAll(word =>
                    row.SearchTitle.Contains(word, StringComparison.Ordinal)
                )
            ),
        ];
        return Sheet.Of(
                Format,
                words["ideas.project.file"],
                ProjectText.Columns(words),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
