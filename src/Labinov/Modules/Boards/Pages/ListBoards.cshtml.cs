using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The boards of a lab, open ones first. A hundred units may have one each, so it can be searched.</summary>
public sealed class ListBoards(LabinovDb db) : LabinovPage
{
    /// <summary>More than two for each unit of the largest lab.</summary>
    public const int Most = 600;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true), AtMost(100)]
    public string? Q { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool MayOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        MayOpen =
            Board.MayOpen(Actor, lab, null)
            || await db
                .LabUnits.TakingPart(lab.Id)
                .HeldBy(Actor, Role.UnitHead, Role.UnitOperator)
                .AnyAsync(cancel);
        var rows = await db
            .Boards.Where(board => board.LabId == lab.Id)
            .OrderBy(board => board.ClosedAt != null)
            .ThenByDescending(board => board.Number)
            .Take(Most)
            .Select(board => new Row(
                board.Number,
                board.Title,
                board.Template,
                board.Table,
                db.Organisations.Where(unit => unit.Id == board.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                board.ClosedAt != null,
                board.OpenedAt,
                db.Notes.Count(note => note.BoardId == board.Id && note.GoneOn == null)
            ))
            .ToListAsync(cancel);
        Rows = Q is null ? rows : rows.FindAll(row => row.Holds(Q));
        return Page();
    }

    public sealed record Row(
        int Number,
        string Title,
        BoardTemplate Template,
        string? Table,
        string? Unit,
        bool IsClosed,
        DateTime OpenedAt,
        int Notes
    )
    {
        /// <summary>Every word sought stands in its title, table or unit.</summary>
        public bool Holds(string sought)
        {
            var here = Slug.Of($"{Title} {Table} {Unit}");
            return Slug.WordsOf(sought).All(word => here.Contains(word, StringComparison.Ordinal));
        }
    }
}
