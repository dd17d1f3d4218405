using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <content>What the page shows: a constant number of queries.</content>
public sealed partial class Team
{
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var idea = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, Time.Today())
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return false;
        }

        Idea = idea;
        LeadUnit = await db
            .Organisations.Where(unit => unit.Id == idea.UnitId)
            .Select(unit => unit.Name)
            .SingleAsync(cancel);
        Author = await db
            .People.Where(person => person.Id == idea.AuthorId)
            .Select(person => person.Name)
            .SingleOrDefaultAsync(cancel);
        Members = await db
            .IdeaTeam.Where(member => member.IdeaId == idea.Id)
            .Join(
                db.People,
                member => member.PersonId,
                person => person.Id,
                (member, person) => new { member, person }
            )
            .OrderBy(row => row.person.SearchName)
            .Take(Idea.MostMembers)
            .Select(row => new MemberRow(
                row.person.Id,
                row.person.Name,
                row.member.Part,
                row.member.SeenAt == null && row.member.AddedById != null
            ))
            .ToListAsync(cancel);
        Units = await db
            .SupportingUnits.Where(row => row.IdeaId == idea.Id)
            .Join(db.Organisations, row => row.UnitId, unit => unit.Id, (_, unit) => unit)
            .OrderBy(unit => unit.SearchName)
            .Take(Idea.MostUnits)
            .Select(unit => new UnitRow(unit.Id, unit.Name))
            .ToListAsync(cancel);
        if (MayArrange)
        {
            await OfferAsync(cancel);
        }

        return true;
    }

    private async Task OfferAsync(CancellationToken cancel)
    {
        Picker = await UnitPickers.ReadAsync(db, UnitQuery, Unit, Idea.RegionId, cancel);
        var units = Units.Select(unit => unit.Id).Append(Idea.UnitId).ToList();
        var there = Members.Select(member => member.Id).ToList();
        var offered = await db
            .People.Where(person =>
                units.Contains(person.UnitId!.Value)
                && person.MergedIntoId == null
                && person.Name != Person.NoName
                && person.Id != Idea.AuthorId
                && !there.Contains(person.Id)
            )
            .OrderBy(person => person.SearchName)
            .Take(MostOffered)
            .Select(person => new
            {
                person.Id,
                person.Name,
                Unit = db
                    .Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.Name)
                    .First(),
            })
            .ToListAsync(cancel);
        Offered =
        [
            .. offered.Select(person => new Choice(
                person.Id.ToString(),
                person.Name,
                null,
                Units.Count == 0 ? null : person.Unit
            )),
        ];
    }
}
