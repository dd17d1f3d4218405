using Labinov.Data;
using Labinov.Data.Chores;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>How a region treats what its citizens bring: in numbers, for everybody, with the way to bring something.</summary>
internal sealed class RegionProposals : IRegionSection
{
    public int Order => 55;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var told = await db
            .Regions.Where(row => row.Id == region)
            .Select(row => new ProposalsTold(
                row.Code,
                db.Proposals.Count(proposal => proposal.RegionId == region),
                db.Proposals.Count(proposal =>
                    proposal.RegionId == region && proposal.AnsweredAt != null
                ),
                db.Proposals.Count(proposal =>
                    proposal.RegionId == region && proposal.State == ProposalState.Adopted
                ),
                db.Proposals.Any(proposal =>
                    proposal.RegionId == region && proposal.PublishedAt != null
                )
            ))
            .SingleAsync(cancel);
        return new RegionSection(
            "ideas.proposals.region",
            "/Modules/Ideas/Pages/Proposals/_RegionProposals.cshtml",
            told
        );
    }
}

/// <param name="IsShown">The region shows some of them to everybody.</param>
public sealed record ProposalsTold(string Code, int Sent, int Answered, int Adopted, bool IsShown);

/// <summary>Proposals that wait for an answer, the oldest first.</summary>
internal sealed class ProposalDue : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        // The nation's manager may answer everywhere and waits nowhere: regions answer their own citizens.
        var regions = actor.Scopes<Region>(
            ScopeKind.Region,
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        if (regions.Count == 0 && units.Count == 0)
        {
            return [];
        }

        var rows = await db
            .Proposals.Open()
            .Where(row =>
                (regions.Contains(row.RegionId) && row.State == ProposalState.Waiting)
                || units.Contains(row.UnitId!.Value)
            )
            .OrderBy(row => row.SentAt)
            .Take(Due.Most)
            .Select(row => new
            {
                row.Number,
                row.Title,
                row.SentAt,
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row =>
            {
                var by = Clock.DayOf(row.SentAt).AddDays(Proposal.AnswerWithin);
                return new Due(
                    "ideas.proposal.due",
                    row.Title,
                    ProposalsLinks.To(row.Number),
                    by,
                    by < today
                );
            }),
        ];
    }
}

/// <summary>Who brought a proposal is forgotten a while after the answer; whoever is named as the one who had the idea stays named.</summary>
public static class ProposalRetention
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    public static Retention Contacts { get; } =
        new(
            "ideas.retention.citizens",
            Kept,
            async (db, before, cancel) =>
            {
                var old = db.Proposals.Where(row => row.AnsweredAt < before);
                return await old.Where(row => row.Contact != null)
                        .ExecuteUpdateAsync(
                            set => set.SetProperty(row => row.Contact, (string?)null),
                            cancel
                        )
                    + await old.Where(row =>
                            row.Name != null
                            && !(row.MayBeNamed && row.State == ProposalState.Adopted)
                        )
                        .ExecuteUpdateAsync(
                            set => set.SetProperty(row => row.Name, (string?)null),
                            cancel
                        );
            }
        );
}
