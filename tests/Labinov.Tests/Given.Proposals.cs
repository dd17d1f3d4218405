using Labinov.House;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>Something that a citizen brought, with name and telephone; passed to a unit where one is given.</summary>
    public async Task<Proposal> ProposalAsync(
        Region region,
        Organisation? unit = null,
        string? title = null
    )
    {
        ArgumentNullException.ThrowIfNull(region);
        var proposal = Proposal.Send(
            Id<Proposal>.New(host.Now),
            5000 + Next(),
            Ticket.New(),
            region.Id,
            new ProposalFacts(
                ProposalKind.Idea,
                title ?? $"Janji temu lewat telepon {Next()}",
                "Antrean bisa diganti janji.",
                "Desa Contoh",
                "Warga Contoh",
                "0812-0000",
                MayBeNamed: true
            ),
            host.Now
        );
        if (unit is not null)
        {
            proposal.Forward(Keeper(region.Id), unit.Id, host.Now);
        }

        return await host.SaveAsync(proposal);
    }
}
