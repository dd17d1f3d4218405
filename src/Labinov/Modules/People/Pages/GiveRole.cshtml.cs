using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>First the role and the place are looked for in the address, then the form gives it.</summary>
public sealed class GiveRoleModel(
    LabinovDb db,
    ScopeNames names,
    TimeProvider time,
    IStringLocalizer words
) : MakingPage<RoleGrant>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Kind and id: <c>Unit.0199…</c>.</summary>
    [BindProperty, Needed]
    public string? Where { get; set; }

    [BindProperty, Needed]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty, Needed, AtMost(RoleGrant.LetterMax)]
    public string? Letter { get; set; }

    public View? Person { get; private set; }
    public IReadOnlyList<ScopeName> Places { get; private set; } = [];

    public IEnumerable<Choice> RoleChoices =>
        RoleRules
            .GivenBy(Actor)
            .Select(role => new Choice(role.ToString(), words[PeopleWords.Of(role)]));

    public IEnumerable<Choice> PlaceChoices =>
        Places.Select(place => new Choice(
            Code(place.Place.Scope),
            place.Place.Scope.Kind == ScopeKind.Nation
                ? words["people.scopekind.nation"]
                : place.Name,
            place.Where
        ));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        From = Time.Today();
        return RoleRules.GivenBy(Actor).Count == 0 ? NotAllowed() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (RoleRules.GivenBy(Actor).Count == 0)
        {
            return NotAllowed();
        }

        var place = Scope(Where) is { } scope ? await names.FindAsync(scope, cancel) : null;
        if (place is null || Role is null || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await OnceAsync(() => GiveAsync(place.Place, cancel), cancel);
    }

    // Twice the same role over the same days says nothing, and ending one would leave the other.
    private Task<bool> IsHeldAsync(Scope scope, CancellationToken cancel) =>
        db.RoleGrants.AnyAsync(
            grant =>
                grant.PersonId == Person!.Id
                && grant.Role == Role
                && grant.ScopeKind == scope.Kind
                && grant.ScopeId == scope.Id
                && (grant.UntilOn == null || grant.UntilOn >= From)
                && (Until == null || grant.FromOn <= Until),
            cancel
        );

    private IActionResult Held()
    {
        ModelState.AddModelError(nameof(From), words["people.rule.role-held"]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db.RoleGrants.AnyAsync(
            grant => grant.Id == Draft && grant.PersonId == Person!.Id,
            cancel
        )
            ? Given()
            : null;

    private IActionResult Given() =>
        Done(PeopleLinks.To(Number), "people.give.done", words[PeopleWords.Of(Role!.Value)].Value);

    private async Task<IActionResult> GiveAsync(Place place, CancellationToken cancel)
    {
        if (await IsHeldAsync(place.Scope, cancel))
        {
            return Held();
        }

        db.Add(
            RoleGrant.Give(
                Actor,
                Person!.Id,
                Role!.Value,
                place,
                From!.Value,
                Until,
                Letter!,
                Time.Now(),
                Draft
            )
        );
        await db.SaveChangesAsync(cancel);
        return Given();
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Person ??= await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Select(person => new View(person.Id, person.Number, person.Name))
            .SingleOrDefaultAsync(cancel);
        if (Role is { } role && RoleRules.GivenBy(Actor).Contains(role))
        {
            List<Id<Region>>? within = Actor.IsNational(House.Role.ProgrammeManager)
                ? null
                : Actor.Scopes<Region>(ScopeKind.Region, House.Role.LocusCoordinator);
            Places = await names.SearchAsync(role, Find, within, cancel);
            Places = [.. Places.Where(place => RoleRules.MayGive(Actor, role, place.Place))];
        }

        return Person is not null;
    }

    private static string Code(Scope scope) => $"{scope.Kind}.{scope.Id}";

    private static Scope? Scope(string? code) =>
        code?.Split('.') is [var kind, var id]
        && Enum.TryParse<ScopeKind>(kind, out var known)
        && Guid.TryParse(id, out var guid)
            ? new Scope(known, guid)
            : null;

    public sealed record View(Id<Person> Id, int Number, string Name);
}
