using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>What was asked about an idea, on its own page: for its unit, which asks there, and for the coaches of its lab.</summary>
internal sealed class IdeaConsultations : IIdeaSection
{
    public int Order => 35;

    public async Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsStranger)
        {
            return null;
        }

        var mine = db.LabUnits.WorkedBy(actor);
        var found = await (
            from row in db.Ideas
            where row.Id == idea
            from lab in db.Labs.Where(lab => lab.Id == row.LabId)
            join region in db.Regions on lab.RegionId equals region.Id
            select new
            {
                row.Number,
                Lab = new LabFacts(
                    lab.Id,
                    lab.RegionId,
                    region.ProvinceId,
                    lab.Version,
                    lab.Number,
                    lab.Name,
                    lab.Year,
                    region.Name,
                    region.TimeZone
                ),
                IsUnit = mine.Any(unit =>
                    unit.LabId == lab.Id && unit.UnitId == row.UnitId && unit.LeftOn == null
                ),
                Asked = db
                    .Consultations.Where(one =>
                        one.IdeaId == row.Id && one.UnitId == row.UnitId && one.LabId == lab.Id
                    )
                    .OrderByDescending(one => one.Number)
                    .Select(one => new AskedAbout(
                        one.Number,
                        one.Subject,
                        one.Turn,
                        one.TurnSinceAt
                    ))
                    .ToList(),
            }
        ).SingleOrDefaultAsync(cancel);
        if (
            found is null
            || !(found.IsUnit || (found.Lab.MayCoach(actor) && found.Asked.Count > 0))
        )
        {
            return null;
        }

        return new IdeaSection(
            "consultations.title",
            "/Modules/Consultations/Pages/_IdeaConsultations.cshtml",
            new AboutThisIdea(
                found.Asked,
                found.IsUnit ? ConsultationsLinks.About(found.Lab.Number, found.Number) : null,
                found.Lab.TimeZone
            )
        );
    }
}

/// <param name="Ask">Where one asks; null for a coach.</param>
public sealed record AboutThisIdea(IReadOnlyList<AskedAbout> Asked, string? Ask, string TimeZone);

public sealed record AskedAbout(int Number, string Subject, Turn Turn, DateTime TurnSinceAt);
