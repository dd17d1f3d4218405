using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>One unit of a lab: who leads it, who works for it and since when, who did before.</summary>
public sealed partial class ShowLabUnit(
    LabinovDb db,
    Numbers numbers,
    TimeProvider time,
    Words words
) : MakingPage<Person>(time)
{
    /// <summary>So many persons of the unit are offered; whoever is missing is typed.</summary>
    public const int MostOffered = 100;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the unit itself.</summary>
    [BindProperty(SupportsGet = true)]
    public int Unit { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>A person of the unit; the name wins when both are told.</summary>
    [BindProperty]
    public Guid? Head { get; set; }

    [BindProperty, AtMost(Person.NameMax)]
    public string? HeadName { get; set; }

    [BindProperty]
    public Guid? Member { get; set; }

    [BindProperty, AtMost(Person.NameMax)]
    public string? MemberName { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public LabUnitView Shown { get; private set; } = null!;
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool MayArrange => Lab.MayArrange(Actor);
    public bool MayName => Shown.LeftOn is null && LabUnit.MayName(Actor, Lab, Shown.UnitId);

    private string Here => ProgrammeLinks.Unit(Number, Unit);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostHeadAsync(CancellationToken cancel) =>
        NameAsync(
            async (unit, today) =>
            {
                var head = await WhoAsync(unit, Head, HeadName, cancel);
                if (head is null && Head is not null)
                {
                    ModelState.AddModelError(nameof(Head), words["programme.unit.choose"]);
                    return false;
                }

                db.Expect(unit, Version);
                unit.NameHead(Actor, Lab, head, Time.Now());
                return true;
            },
            "programme.unit.head.done",
            cancel
        );

    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        NameAsync(
            async (unit, today) =>
            {
                if (await WhoAsync(unit, Member, MemberName, cancel) is not { } person)
                {
                    ModelState.AddModelError(nameof(MemberName), words["programme.unit.choose"]);
                    return false;
                }

                unit.Take(Actor, Lab, person, today, Time.Now());
                return true;
            },
            "programme.unit.take.done",
            cancel
        );

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        NameAsync(
            (unit, today) =>
            {
                unit.Release(Actor, Lab, new Id<Person>(Member ?? Guid.Empty), today, Time.Now());
                return Task.FromResult(true);
            },
            "programme.unit.release.done",
            cancel
        );

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel) =>
        ActAsync(
            (unit, today) =>
            {
                unit.Leave(Actor, Lab, today, Time.Now());
                return Task.FromResult(true);
            },
            () => MayArrange,
            "programme.unit.leave.done",
            cancel
        );

    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancel) =>
        ActAsync(
            (unit, _) =>
            {
                unit.Return(Actor, Lab, Time.Now());
                return Task.FromResult(true);
            },
            () => MayArrange,
            "programme.unit.return.done",
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (
            await db.InsideLabAsync(Number, Actor, cancel) is not { } lab
            || await db.LabUnits.ViewAsync(db, lab.Id, Unit, cancel) is not { } shown
        )
        {
            return false;
        }

        (Lab, Shown) = (lab, shown);
        Head ??= shown.Head?.Id.Value;
        if (MayName)
        {
            var offered = await db
                .People.Where(person =>
                    person.UnitId == shown.UnitId && person.Name != Person.NoName
                )
                .OrderBy(person => person.SearchName)
                .Take(MostOffered)
                .Select(person => new { person.Id, person.Name })
                .ToListAsync(cancel);
            People =
            [
                .. offered
                    .Select(person => (person.Id, person.Name))
                    .Union(shown.Now.Select(member => (member.Id, member.Name)))
                    .Union(shown.Head is { } head ? [(head.Id, head.Name)] : [])
                    .Select(person => new Choice(person.Id.ToString(), person.Name)),
            ];
        }

        return true;
    }
}
