using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

public sealed partial class ShowModel(
    LabinovDb db,
    ScopeNames names,
    OutsideDoor outside,
    TimeProvider time
) : LabinovPage
{
    private const int VisitsShown = 10;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public View? Person { get; private set; }
    public IReadOnlyList<RoleRow> Roles { get; private set; } = [];
    public IReadOnlyList<VisitRow> Visits { get; private set; } = [];
    public bool IsMe => Person?.Id.Value == Actor.Person;
    public Guid? ThisVisit => HttpContext.Visit();
    public bool MayList => Actor.MayListPeople();
    public bool MayErase =>
        Person is { } shown
        && People.Person.MayErase(Actor, shown.Id, shown.Name, shown.RegionId, shown.HasAccount);

    public bool MayLetIn { get; private set; }
    public bool MayClose { get; private set; }

    public bool MayGive => RoleRules.GivenBy(Actor).Count > 0;

    /// <summary>Address and phone are for oneself and for whoever has to reach the person.</summary>
    public bool MayReach => IsMe || People.Person.MayAdd(Actor, Person?.RegionId);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Person = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Select(person => new View(
                person.Id,
                person.Number,
                person.Name,
                person.Email,
                person.Phone,
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.RegionId)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Join(
                        db.Regions,
                        unit => unit.RegionId,
                        region => region.Id,
                        (_, region) => region
                    )
                    .Select(region => region.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Join(
                        db.Regions,
                        unit => unit.RegionId,
                        region => region.Id,
                        (_, region) => region
                    )
                    .Select(region => region.TimeZone)
                    .FirstOrDefault(),
                db.Accounts.Any(account => account.PersonId == person.Id),
                db.Accounts.Any(account =>
                    account.PersonId == person.Id && account.ClosedAt != null
                )
            ))
            .SingleOrDefaultAsync(cancel);
        if (Person is null)
        {
            return NotFound();
        }

        Roles = await RolesAsync(Person.Id, cancel);
        if (IsMe)
        {
            var since = time.Now() - People.SignIn.Longest;
            Visits = await db
                .SignIns.Where(visit =>
                    db.Accounts.Any(account =>
                        account.Id == visit.AccountId && account.PersonId == Person.Id
                    )
                )
                .OrderByDescending(visit => visit.At)
                .Take(VisitsShown)
                .Select(visit => new VisitRow(
                    visit.Id.Value,
                    visit.At,
                    visit.Device,
                    visit.Succeeded,
                    visit.OwedSecond,
                    visit.Succeeded && visit.EndedAt == null && visit.At > since
                ))
                .ToListAsync(cancel);
        }

        return Page();
    }

    private async Task<IReadOnlyList<RoleRow>> RolesAsync(
        Id<Person> person,
        CancellationToken cancel
    )
    {
        var today = time.Today();
        var grants = await db
            .RoleGrants.AsNoTracking()
            .Where(grant => grant.PersonId == person)
            .OrderBy(grant => grant.Id)
            .ToListAsync(cancel);
        var places = await names.ReadAsync(grants.Select(grant => grant.Scope), cancel);
        var deputies = grants.Select(grant => grant.DeputyOfId).OfType<Id<RoleGrant>>().ToList();
        var holders =
            deputies.Count == 0
                ? []
                : await db
                    .RoleGrants.Where(grant => deputies.Contains(grant.Id))
                    .Join(
                        db.People,
                        grant => grant.PersonId,
                        holder => holder.Id,
                        (grant, holder) => new { grant.Id, holder.Name }
                    )
                    .ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        var mayLetIn = People.Person.MayLetIn(
            Actor,
            person,
            Person!.RegionId,
            grants
                .Where(grant => !grant.IsOver(today))
                .Select(grant => (grant.Role, ScopeNames.PlaceOf(places, grant.Scope)))
        );
        MayLetIn = mayLetIn && !outside.Only && !Person.IsClosed;
        MayClose = mayLetIn && Person.HasAccount;
        return
        [
            .. grants
                .Select(
                    (grant, i) =>
                    {
                        var place = places.GetValueOrDefault(grant.Scope);
                        return new RoleRow(
                            i + 1,
                            grant.Role,
                            grant.ScopeKind == ScopeKind.Nation ? null : place?.Name ?? "",
                            place?.Where ?? "",
                            grant.FromOn,
                            grant.UntilOn,
                            grant.Letter,
                            grant.EndLetter,
                            grant.IsOver(today) ? "over"
                                : grant.FromOn > today ? "later"
                                : "now",
                            place is not null && grant.MayEnd(Actor, place.Place, today)
                        )
                        {
                            MayDelegate = grant.MayDelegate(Actor, today),
                            MayNarrow =
                                place is not null && grant.MayNarrow(Actor, place.Place, today),
                            DeputyFor = grant.DeputyOfId is { } of
                                ? holders.GetValueOrDefault(of)
                                : null,
                        };
                    }
                )
                .OrderBy(role => role.Standing == "over")
                .ThenByDescending(role => role.From),
        ];
    }
}
