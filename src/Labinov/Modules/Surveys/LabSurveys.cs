using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>On a lab's public page: the surveys whose results everybody may read.</summary>
internal sealed class LabSurveys : ILabSection
{
    public int Order => 60;

    public async Task<LabSection?> ReadAsync(
        LabinovDb db,
        Id<Lab> lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        var released = await db
            .Surveys.Where(survey => survey.LabId == lab && survey.ReleasedOn != null)
            .OrderByDescending(survey => survey.ReleasedOn)
            .ThenByDescending(survey => survey.Number)
            .Facts(db)
            .ToListAsync(cancel);
        return released.Count == 0
            ? null
            : new LabSection(
                "surveys.lab.title",
                "/Modules/Surveys/Pages/_LabSurveys.cshtml",
                released
            );
    }
}
