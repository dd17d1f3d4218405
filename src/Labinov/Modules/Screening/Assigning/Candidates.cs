using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Assigning;

/// <summary>Somebody who may be asked to review in a lab, with what they have.</summary>
/// <param name="Number">Of the person.</param>
/// <param name="Role">The first that fits.</param>
/// <param name="Asked">Reviews asked for in this screening.</param>
/// <param name="Done">Of these, given.</param>
public sealed record Candidate(
    Id<Person> Id,
    int Number,
    string Name,
    Role Role,
    bool IsJudge,
    int Asked,
    int Done
);

public static class Candidates
{
    /// <summary>Everybody who holds a fitting role today, and whoever was named already; by name.</summary>
    public static async Task<List<Candidate>> CandidatesAsync(
        this LabinovDb db,
        LabFacts lab,
        Id<IdeaScreening> screening,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var (here, region) = (lab.Id.Value, lab.RegionId.Value);
        var province = (lab.ProvinceId ?? lab.RegionId).Value;
        Role[] inLab = JudgeRoles.InLab,
            inRegion = JudgeRoles.InRegion,
            inProvince = JudgeRoles.InProvince,
            inNation = JudgeRoles.InNation;
        var rows = await db
            .RoleGrants.CountingOn(today)
            .Where(grant =>
                (
                    grant.ScopeKind == ScopeKind.Lab
                    && grant.ScopeId == here
                    && inLab.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Region
                    && grant.ScopeId == region
                    && inRegion.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Province
                    && grant.ScopeId == province
                    && inProvince.Contains(grant.Role)
                )
                || (grant.ScopeKind == ScopeKind.Nation && inNation.Contains(grant.Role))
            )
            .Join(
                db.People,
                grant => grant.PersonId,
                person => person.Id,
                (grant, person) =>
                    new
                    {
                        person.Id,
                        person.Number,
                        person.Name,
                        person.SearchName,
                        grant.Role,
                        IsJudge = db.Judges.Any(judge =>
                            judge.ScreeningId == screening && judge.PersonId == person.Id
                        ),
                        Asked = db.Reviews.Count(review =>
                            review.ScreeningId == screening && review.JudgeId == person.Id
                        ),
                        Done = db.Reviews.Count(review =>
                            review.ScreeningId == screening
                            && review.JudgeId == person.Id
                            && review.DoneAt != null
                        ),
                    }
            )
            .ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(row => row.Role)
                .DistinctBy(row => row.Id)
                .OrderBy(row => row.SearchName, StringComparer.Ordinal)
                .ThenBy(row => row.Number)
                .Select(row => new Candidate(
                    row.Id,
                    row.Number,
                    row.Name,
                    row.Role,
                    row.IsJudge,
                    row.Asked,
                    row.Done
                )),
        ];
    }
}
