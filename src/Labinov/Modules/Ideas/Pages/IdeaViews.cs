using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>An idea with the names of its owner.</summary>
/// <param name="Province">In which its region lies, or its region itself when that is one; null for an idea of the nation.</param>
/// <param name="Zone">Of its region; null for an idea of the nation.</param>
/// <param name="Initiator">Null while nobody is named.</param>
/// <param name="Holder">Null means the head of the lead unit.</param>
public sealed record IdeaView(
    Idea Idea,
    string Unit,
    string? Region,
    Id<Region>? Province,
    string? Zone,
    int? LabNumber,
    string? LabName,
    string? Author,
    string? Initiator,
    string? Holder,
    Citizen? Citizen,
    IReadOnlyList<string> Supporting
);

/// <summary>The citizen with whom a unit works on an idea; credit for ever.</summary>
/// <param name="Name">Null for whoever did not want to be named.</param>
public sealed record Citizen(string? Name);

/// <summary>Reads an idea's own page: a constant number of queries, however long its history.</summary>
internal static partial class IdeaViews
{
    private const int Most = 100;

    public static async Task<IdeaView?> ReadAsync(
        LabinovDb db,
        int number,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var view = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, actor, today)
            .Where(idea => idea.Number == number)
            .Select(idea => new
            {
                Idea = idea,
                Unit = db
                    .Organisations.Where(unit => unit.Id == idea.UnitId)
                    .Select(unit => unit.Name)
                    .First(),
                Region = db
                    .Regions.Where(region => region.Id == idea.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
                Province = db
                    .Regions.Where(region => region.Id == idea.RegionId)
                    .Select(region => region.ProvinceId)
                    .FirstOrDefault(),
                Zone = db
                    .Regions.Where(region => region.Id == idea.RegionId)
                    .Select(region => region.TimeZone)
                    .FirstOrDefault(),
                LabNumber = db
                    .Labs.Where(lab => lab.Id == idea.LabId)
                    .Select(lab => (int?)lab.Number)
                    .FirstOrDefault(),
                LabName = db
                    .Labs.Where(lab => lab.Id == idea.LabId)
                    .Select(lab => lab.Name)
                    .FirstOrDefault(),
                Author = db
                    .People.Where(person => person.Id == idea.AuthorId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                Initiator = db
                    .People.Where(person => person.Id == idea.InitiatorId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                Holder = db
                    .People.Where(person => person.Id == idea.HolderId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                Citizen = db
                    .Proposals.Where(proposal => proposal.IdeaId == idea.Id && proposal.IsMentored)
                    .Select(proposal => new Citizen(proposal.MayBeNamed ? proposal.Name : null))
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        if (view is null)
        {
            return null;
        }

        var supporting = await db
            .SupportingUnits.Where(row => row.IdeaId == view.Idea.Id)
            .Join(db.Organisations, row => row.UnitId, unit => unit.Id, (_, unit) => unit.Name)
            .OrderBy(name => name)
            .Take(Most)
            .ToListAsync(cancel);
        return new IdeaView(
            view.Idea,
            view.Unit,
            view.Region,
            view.Province ?? view.Idea.RegionId,
            view.Zone,
            view.LabNumber,
            view.LabName,
            view.Author,
            view.Initiator,
            view.Holder,
            view.Citizen,
            supporting
        );
    }
}
