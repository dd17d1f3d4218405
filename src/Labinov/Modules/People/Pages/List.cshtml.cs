using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

public sealed class ListModel(LabinovDb db, TimeProvider time, IStringLocalizer words) : LabinovPage
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

        var today = time.Today();
        var filter = new PeopleFilter(Q, Role, SeesAll ? Region : null, today);
        var people = db.People.VisibleTo(db, Actor).Matching(db, filter);
        var count = await people.Take(Paged<Row>.CountLimit + 1).CountAsync(cancel);
        var back = PersonKey.Parse(Before) is not null;
        var found = await Walk(people)
            .Take(Paged<Row>.Size + 1)
            .Select(person => new Found(
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
        var shown = found.Take(Paged<Row>.Size).ToList();
        if (back)
        {
            shown.Reverse();
        }

        List = new Paged<Row>(
            await WithRolesAsync(shown, today, cancel),
            shown.Count > 0 && (back ? found.Count > Paged<Row>.Size : After is not null)
                ? shown[0].Key
                : null,
            shown.Count > 0 && (back || found.Count > Paged<Row>.Size) ? shown[^1].Key : null,
            count
        );
        return Page();
    }

    private IQueryable<Person> Walk(IQueryable<Person> people)
    {
        if (PersonKey.Parse(Before) is { } before)
        {
            return people
                .Where(person =>
                    person.SearchName.CompareTo(before.Name) < 0
                    || (person.SearchName == before.Name && person.Number < before.Number)
                )
                .OrderByDescending(person => person.SearchName)
                .ThenByDescending(person => person.Number);
        }

        if (PersonKey.Parse(After) is { } after)
        {
            people = people.Where(person =>
                person.SearchName.CompareTo(after.Name) > 0
                || (person.SearchName == after.Name && person.Number > after.Number)
            );
        }

        return people.OrderBy(person => person.SearchName).ThenBy(person => person.Number);
    }

    private async Task<List<Row>> WithRolesAsync(
        List<Found> shown,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var ids = shown.ConvertAll(person => person.Id);
        var roles = await db
            .RoleGrants.Where(grant =>
                ids.Contains(grant.PersonId)
                && grant.FromOn <= today
                && (grant.UntilOn == null || grant.UntilOn >= today)
            )
            .Select(grant => new { grant.PersonId, grant.Role })
            .ToListAsync(cancel);
        return shown.ConvertAll(person => new Row(
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
        ));
    }

    public sealed record Row(
        int Number,
        string Name,
        string? Unit,
        string? Region,
        bool HasAccount,
        IReadOnlyList<Role> Roles
    );

    private sealed record Found(
        Id<Person> Id,
        int Number,
        string Name,
        string SearchName,
        string? Unit,
        string? Region,
        bool HasAccount
    )
    {
        public string Key => new PersonKey(SearchName, Number).ToString();
    }
}
