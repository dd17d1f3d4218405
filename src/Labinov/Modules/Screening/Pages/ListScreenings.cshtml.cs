using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>The screenings of a lab: a handful.</summary>
public sealed class ListScreenings(LabinovDb db) : LabinovPage
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public bool MayOpen => IdeaScreening.MayLead(Actor, Lab);
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        Rows = await db
            .Screenings.Where(row => row.LabId == lab.Id)
            .OrderBy(row => row.ClosedAt != null)
            .ThenByDescending(row => row.Number)
            .Take(Most)
            .Select(row => new Row(
                row.Number,
                row.Title,
                row.ClosedAt == null,
                row.AreVotesOpen,
                row.ArePairsOpen,
                row.OpenedAt,
                db.ScreenedIdeas.Count(idea => idea.ScreeningId == row.Id)
            ))
            .ToListAsync(cancel);
        return Page();
    }

    public sealed record Row(
        int Number,
        string Title,
        bool IsOpen,
        bool AreVotesOpen,
        bool ArePairsOpen,
        DateTime OpenedAt,
        int Ideas
    );
}
