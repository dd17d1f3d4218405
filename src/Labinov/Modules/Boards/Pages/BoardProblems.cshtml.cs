using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Notes are ticked and become problems of a unit, for those who may speak for one that takes part.</summary>
public sealed class BoardProblems(
    LabinovDb db,
    EnterBoard enter,
    TakeOverProblems take,
    Words words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public List<Guid> Ticked { get; set; } = [];

    public BoardPlace Place { get; private set; } = null!;
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<(GroupRow Group, NoteRow Note, int? Problem)> Rows { get; private set; } =
    [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Unit = Place.Board.UnitId?.Value;
        return Units.Count > 0 ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Units.Count == 0)
        {
            return NotAllowed();
        }

        if (Units.All(unit => unit.Value != $"{Unit}"))
        {
            ModelState.AddModelError(nameof(Unit), words["boards.rule.which-unit"]);
        }

        if (Ticked.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticked), words["boards.ideas.tick"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var made = await take.RunAsync(
            Actor,
            Place.Lab,
            Place.Board.Id,
            new Id<Organisation>(Unit!.Value),
            Ticked.ConvertAll(id => new Id<Note>(id)),
            cancel
        );
        return Done(BoardsLinks.Problems(Number), "boards.problems.done", made);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await enter.FindAsync(Number, Actor, null, cancel) is not { IsInside: true } place)
        {
            return false;
        }

        Place = place;
        var voice = await db.VoiceAsync(place.Lab, Actor, cancel);
        var units = await (
            from unit in db.LabUnits.TakingPart(place.Lab.Id)
            join organisation in db.Organisations on unit.UnitId equals organisation.Id
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }
        ).ToListAsync(cancel);
        Units =
        [
            .. units
                .Where(unit => voice.For(unit.Id))
                .Select(unit => new Choice($"{unit.Id}", unit.Name)),
        ];
        var view = await BoardView.ReadAsync(db, place.Board.Id, cancel);
        var ids = view.Notes.Select(note => TakeOverProblems.ProblemOf(note.Id)).ToList();
        var taken = await db
            .Problems.Where(problem => ids.Contains(problem.Id))
            .Select(problem => new { problem.Id, problem.Number })
            .ToDictionaryAsync(problem => problem.Id, problem => problem.Number, cancel);
        Rows =
        [
            .. view.Groups.SelectMany(group =>
                group.Notes.Select(note =>
                    (
                        group,
                        note,
                        taken.TryGetValue(TakeOverProblems.ProblemOf(note.Id), out var number)
                            ? (int?)number
                            : null
                    )
                )
            ),
        ];
        return true;
    }
}
