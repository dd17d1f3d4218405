using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

public sealed class ListModel(
    LabinovDb db,
    OutsideDoor outside,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Paged<Row> List { get; private set; } = new([], null, null, 0);

    /// <summary>Words that found nobody as they were typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <summary>How many wait to be admitted.</summary>
    public int Waiting { get; private set; }

    public int CountLimit => Paged<Row>.CountLimit;
    public bool SeesAll => Actor.IsNational(House.Role.ProgrammeManager);
    public bool MayAdd => Person.MayAddSomewhere(Actor);
    public bool IsFiltered =>
        Role is not null || !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrWhiteSpace(Region);

    public IEnumerable<Choice> RoleChoices =>
        Enum.GetValues<Role>()
            .Select(role => new Choice(role.ToString(), words[PeopleWords.Of(role)]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Actor.MayListPeople())
        {
            return NotAllowed();
        }

        Waiting =
            outside.IsThere && MayAdd
                ? await db.Arrivals.WaitingFor(db, Actor, time.Now()).CountAsync(cancel)
                : 0;
        var today = time.Today();
        var filter = new PeopleFilter(Q, Role, SeesAll ? Region : null, today);
        (var text, Corrections) = await db.NearPeopleAsync(Actor, filter, cancel);
        var people = db.People.VisibleTo(db, Actor).Matching(db, filter with { Text = text });
        var count = await people.Take(Paged<Row>.CountLimit + 1).CountAsync(cancel);
        var walk = Walk.Of(After, Before);
        var found = await From(people, walk)
            .Take(Paged<Row>.Size + 1)
            .Select(person => new Line(
                person.Id,
                person.Number,
                person.Name,
                person.SearchName,
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Join(
                        db.Regions,
                        unit => unit.RegionId,
                        region => region.Id,
                        (_, region) => region.Name
                    )
                    .FirstOrDefault(),
                db.Accounts.Any(account => account.PersonId == person.Id)
            ))
            .ToListAsync(cancel);
        var shown = Keyset.Page(
            found,
            person => new RowKey(person.SearchName, person.Number),
            walk,
            count
        );
        List = new Paged<Row>(
            await WithRolesAsync(shown.Rows, today, cancel),
            shown.Newer,
            shown.Older,
            count
        );
        return Page();
    }

    private static IQueryable<Person> From(IQueryable<Person> people, Walk walk) =>
        walk switch
        {
            ({ Head: var name, Number: var number }, true) => people
                .Where(person =>
                    person.SearchName.CompareTo(name) < 0
                    || (person.SearchName == name && person.Number < number)
                )
                .OrderByDescending(person => person.SearchName)
                .ThenByDescending(person => person.Number),
            ({ Head: var name, Number: var number }, false) => people
                .Where(person =>
                    person.SearchName.CompareTo(name) > 0
                    || (person.SearchName == name && person.Number > number)
                )
                .OrderBy(person => person.SearchName)
                .ThenBy(person => person.Number),
            _ => people.OrderBy(person => person.SearchName).ThenBy(person => person.Number),
        };

    private async Task<List<Row>> WithRolesAsync(
        IReadOnlyList<Line> shown,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var ids = shown.Select(person => person.Id).ToList();
        var roles = await db
            .RoleGrants.CountingOn(today)
            .Where(grant => ids.Contains(grant.PersonId))
            .Select(grant => new { grant.PersonId, grant.Role })
            .ToListAsync(cancel);
        return
        [
            .. shown.Select(person => new Row(
                person.Number,
                person.Name,
                person.Unit,
                person.Region,
                person.HasAccount,
                [
                    .. roles
                        .Where(held => held.PersonId == person.Id)
                        .Select(held => held.Role)
                        .Distinct()
                        .Order(),
                ]
            )),
        ];
    }

    public sealed record Row(
        int Number,
        string Name,
        string? Unit,
        string? Region,
        bool HasAccount,
        IReadOnlyList<Role> Roles
    );

    private sealed record Line(
        Id<Person> Id,
        int Number,
        string Name,
        string SearchName,
        string? Unit,
        string? Region,
        bool HasAccount
    );
}
