using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Opens a board from a template: for the lab or a coach table by those who arrange or coach, for a unit by its head and operator too.</summary>
public sealed class NewBoard(LabinovDb db, OpenBoard open, TimeProvider time, Words words)
    : MakingPage<Board>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty, Needed, AtMost(Board.TitleMax)]
    public string? Title { get; set; }

    [BindProperty, Needed]
    public BoardTemplate? Template { get; set; }

    /// <summary>Null for a board of the whole lab.</summary>
    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty, AtMost(Board.TableMax)]
    public string? Table { get; set; }

    [BindProperty, Needed]
    public BoardJoining? Joining { get; set; }

    [BindProperty, Needed, Between(0, Board.DotsMost)]
    public int? Dots { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public bool IsForAll { get; private set; }

    public IEnumerable<Choice> FirstTemplates => Choices(BoardTemplates.First);
    public IEnumerable<Choice> OtherTemplates => Choices(BoardTemplates.Others);

    public IEnumerable<Choice> Joinings =>
        Enum.GetValues<BoardJoining>().Select(one => new Choice($"{one}", words.Of(one)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        (Template, Joining, Dots) = (BoardTemplate.Gap, BoardJoining.Named, 3);
        return MayOpen ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return MayOpen ? await OnceAsync(() => MakeAsync(cancel), cancel) : NotAllowed();
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        IsForAll = Board.MayOpen(Actor, lab, null);
        var units = db.LabUnits.TakingPart(lab.Id);
        var names = await (
            from unit in IsForAll ? units : units.HeldBy(Actor, Role.UnitHead, Role.UnitOperator)
            join organisation in db.Organisations on unit.UnitId equals organisation.Id
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }
        ).ToListAsync(cancel);
        Units = names.ConvertAll(unit => new Choice($"{unit.Id}", unit.Name));
        return true;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Boards.Where(board => board.Id == Draft && board.LabId == Lab.Id)
            .Select(board => (int?)board.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Opened(number) : null;
    }

    private bool MayOpen => IsForAll || Units.Count > 0;

    private IActionResult Opened(int number) => Done(BoardsLinks.To(number), "boards.new.done");

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        var isKnown = Units.Any(unit => unit.Value == Unit?.ToString());
        if (Unit is null ? !IsForAll : !isKnown)
        {
            ModelState.AddModelError(nameof(Unit), words["boards.rule.which-unit"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var groups = BoardTemplates
            .GroupsOf(Template!.Value)
            .Select(group =>
                (
                    Title: words[group.Title].Value,
                    Lane: group.Lane is null ? null : words[group.Lane].Value
                )
            )
            .ToList();
        var frame = new BoardFrame(
            Title!,
            Template.Value,
            Unit is { } unit ? new Id<Organisation>(unit) : null,
            Table,
            Joining!.Value,
            Dots!.Value,
            null,
            ""
        );
        return Opened(await open.RunAsync(Actor, Lab, frame, groups, Draft, cancel));
    }

    private IEnumerable<Choice> Choices(IEnumerable<BoardTemplate> templates) =>
        templates.Select(one => new Choice($"{one}", words.Of(one), words.Gloss(one)));
}
