using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Notes are ticked and become something of a unit that takes part, for those who may write it there.</summary>
public abstract class CarryNotesPage(LabinovDb db, EnterBoard enter, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public List<Guid> Ticked { get; set; } = [];

    public BoardPlace Place { get; private set; } = null!;
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    /// <summary>Every note that hangs, with the number of what it became; null where it was not carried over.</summary>
    public IReadOnlyList<(GroupRow Group, NoteRow Note, int? Became)> Rows { get; private set; } =
    [];

    /// <summary>Notes of others are not offered.</summary>
    public bool IsOwnOnly { get; private set; }

    protected LabinovDb Db => db;

    /// <summary>The address of this page, and the key of what is said afterwards with how many were made.</summary>
    protected abstract (string Path, string Words) After { get; }

    /// <summary>Whether the actor may write it for a unit.</summary>
    protected abstract Task<Func<Id<Organisation>, bool>> MayForAsync(CancellationToken cancel);

    /// <summary>Numbers of what notes became; notes that became nothing are left out.</summary>
    protected abstract Task<IReadOnlyDictionary<Id<Note>, int>> BecameAsync(
        IReadOnlyCollection<Id<Note>> notes,
        CancellationToken cancel
    );

    /// <summary>The notes that the actor may carry over; null for all of them.</summary>
    protected virtual Task<IReadOnlySet<Id<Note>>?> OwnOnlyAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlySet<Id<Note>>?>(null);

    /// <returns>How many were made.</returns>
    protected abstract Task<int> CarryAsync(
        Id<Organisation> unit,
        IReadOnlyList<Id<Note>> notes,
        CancellationToken cancel
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        // Who writes for one unit is not asked which.
        Unit = Place.Board.UnitId?.Value ?? (Units is [var only] ? Guid.Parse(only.Value) : null);
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

        var made = await CarryAsync(
            new Id<Organisation>(Unit!.Value),
            Ticked.ConvertAll(id => new Id<Note>(id)),
            cancel
        );
        return Done(After.Path, After.Words, made);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await enter.FindAsync(Number, Actor, null, cancel) is not { IsInside: true } place)
        {
            return false;
        }

        Place = place;
        var mayFor = await MayForAsync(cancel);
        var units = await (
            from unit in db.LabUnits.TakingPart(place.Lab.Id)
            join organisation in db.Organisations on unit.UnitId equals organisation.Id
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }
        ).ToListAsync(cancel);
        Units =
        [
            .. units
                .Where(unit => mayFor(unit.Id))
                .Select(unit => new Choice($"{unit.Id}", unit.Name)),
        ];
        var view = await BoardView.ReadAsync(db, place.Board.Id, cancel);
        var own = await OwnOnlyAsync(cancel);
        IsOwnOnly = own is not null;
        var became = await BecameAsync([.. view.Notes.Select(note => note.Id)], cancel);
        Rows =
        [
            .. view.Groups.SelectMany(group =>
                group
                    .Notes.Where(note => own?.Contains(note.Id) ?? true)
                    .Select(note =>
                        (
                            group,
                            note,
                            became.TryGetValue(note.Id, out var number) ? (int?)number : null
                        )
                    )
            ),
        ];
        return true;
    }
}
