using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>One who waits: admitted as somebody new, or as somebody who is on record already; or not, with a reason that they read.</summary>
public sealed class AdmitModel(
    LabinovDb db,
    ScopeNames names,
    Numbers numbers,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    private const string New = "new";

    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    /// <summary><c>new</c>, or the number of a person on record.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty, AtMost(Arrival.WhyMax)]
    public string? Why { get; set; }

    public View? Shown { get; private set; }

    public IReadOnlyList<Known> Same { get; private set; } = [];

    public IEnumerable<Choice> Choices =>
        Same.Select(one => new Choice(
                $"{one.Number}",
                one.Name,
                one.Unit ?? words["people.no-unit"].Value
            ))
            .Append(new Choice(New, words["people.admit.new"]));

    public sealed record View(
        Id<Arrival> Id,
        string Name,
        string Email,
        Id<Organisation>? UnitId,
        string? Unit,
        Id<Region>? Region,
        int Version
    );

    public sealed record Known(Id<Person> Id, int Number, string Name, string? Unit);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Who = Same.Count == 0 ? New : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var known = Same.FirstOrDefault(one => $"{one.Number}" == Who);
        if (known is null && Who != New)
        {
            ModelState.AddModelError(nameof(Who), words["house.required"]);
        }

        var normal = Account.Normal(Shown!.Email);
        if (await db.Accounts.AnyAsync(row => row.NormalizedUserName == normal, cancel))
        {
            ModelState.AddModelError("", words["people.rule.address-taken"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        var arrival = await db.Arrivals.SingleAsync(row => row.Id == Shown.Id, cancel);
        var person = known is null
            ? await AddAsync(now, cancel)
            : await db.People.SingleAsync(row => row.Id == known.Id, cancel);
        var mayLetIn =
            known is null
            || Person.MayLetIn(
                Actor,
                known.Id,
                Shown.Region,
                await names.HeldAsync(known.Id, time.Today(), cancel)
            );
        var account = person.Admit(Actor, arrival, Shown.Region, mayLetIn, now);
        db.Add(account);
        db.Add(account.LoginOf(arrival.Provider, arrival.Subject));
        db.Remove(arrival);
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(person.Number), "people.admit.done", person.Name);
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(nameof(Why), words["house.required"]);
            return await AgainAsync(cancel);
        }

        var arrival = await db.Arrivals.SingleAsync(row => row.Id == Shown!.Id, cancel);
        arrival.Decline(Actor, Shown!.Region, Why, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Waiting, "people.admit.declined", arrival.Name);
    }

    private async Task<Person> AddAsync(DateTime now, CancellationToken cancel)
    {
        var person = Person.Add(
            Actor,
            await numbers.TakeAsync(Person.Counter, cancel),
            Shown!.Name,
            Shown.UnitId,
            Shown.Region,
            Shown.Email,
            now
        );
        db.Add(person);
        return person;
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new Id<Arrival>(Key);
        Shown = await db
            .Arrivals.WaitingFor(db, Actor, time.Now())
            .Where(arrival => arrival.Id == id)
            .Select(arrival => new View(
                arrival.Id,
                arrival.Name,
                arrival.Email,
                arrival.UnitId,
                db.Organisations.Where(unit => unit.Id == arrival.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(unit => unit.Id == arrival.UnitId)
                    .Select(unit => unit.RegionId)
                    .FirstOrDefault(),
                arrival.Version
            ))
            .SingleOrDefaultAsync(cancel);
        if (Shown is null)
        {
            return false;
        }

        // On record without an account, by the same name or the same address.
        var slug = Slug.Of(Shown.Name);
        Same = await db
            .People.VisibleTo(db, Actor)
            .Where(person =>
                (person.SearchName == slug || person.Email == Shown.Email)
                && !db.Accounts.Any(account => account.PersonId == person.Id)
            )
            .OrderBy(person => person.Number)
            .Take(10)
            .Select(person => new Known(
                person.Id,
                person.Number,
                person.Name,
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancel);
        return true;
    }
}
