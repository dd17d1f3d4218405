using Labinov.House;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <content>What the page shows: the round with its labs, and the person or those who may be meant.</content>
public sealed partial class AssignLabs
{
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return false;
        }

        Round = round;
        if (!Programme.Round.MayFrame(Actor))
        {
            return true;
        }

        var people = db.People.VisibleTo(db, Actor);
        Chosen = await Named(people.Where(person => person.Number == Who))
            .SingleOrDefaultAsync(cancel);
        if (Chosen is null)
        {
            await SearchAsync(people, cancel);
        }

        var labs = await db
            .Labs.VisibleTo(Actor)
            .Where(lab => lab.RoundId == round.Id)
            .OrderBy(lab => lab.SearchName)
            .Select(lab => new
            {
                lab.Id,
                lab.RegionId,
                lab.Number,
                lab.Name,
            })
            .ToListAsync(cancel);
        rows = labs.ConvertAll(lab => new Row(
            lab.Number,
            lab.Name,
            new Place(new Scope(ScopeKind.Lab, lab.Id.Value), lab.RegionId)
        ));
        var held = await HeldAsync(cancel);
        LabChoices = rows.ConvertAll(row => new Choice(
            $"{row.Number}",
            row.Name,
            string.Join(", ", held[row.Place.Scope.Id].Select(role => words[PeopleWords.Of(role)]))
                is { Length: > 0 } roles
                ? roles
                : null
        ));
        return true;
    }

    /// <summary>What the person does in labs already: the note beside each.</summary>
    private async Task<ILookup<Guid, Role>> HeldAsync(CancellationToken cancel)
    {
        if (Chosen is not { } person)
        {
            return Array.Empty<Role>().ToLookup(_ => Guid.Empty);
        }

        var grants = await db
            .RoleGrants.CountingOn(Time.Today())
            .Where(grant => grant.PersonId == person.Id && grant.ScopeKind == ScopeKind.Lab)
            .Select(grant => new { grant.ScopeId, grant.Role })
            .Distinct()
            .ToListAsync(cancel);
        return grants.ToLookup(grant => grant.ScopeId, grant => grant.Role);
    }

    private async Task SearchAsync(IQueryable<Person> people, CancellationToken cancel)
    {
        var filter = new PeopleFilter(Q, null, null, Time.Today());
        if (!filter.Words.Any())
        {
            return;
        }

        (var text, Corrections) = await db.NearPeopleAsync(Actor, filter, cancel);
        var found = await Named(
                people
                    .Matching(db, filter with { Text = text })
                    .OrderBy(person => person.SearchName)
                    .ThenBy(person => person.Number)
                    .Take(Most + 1)
            )
            .ToListAsync(cancel);
        IsMore = found.Count > Most;
        Matches = [.. found.Take(Most)];
    }

    private IQueryable<Found> Named(IQueryable<Person> people) =>
        people.Select(person => new Found(
            person.Id,
            person.Number,
            person.Name,
            db.Organisations.Where(unit => unit.Id == person.UnitId)
                .Select(unit => unit.Name)
                .FirstOrDefault()
        ));
}
