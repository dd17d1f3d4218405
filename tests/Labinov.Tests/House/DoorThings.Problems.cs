using Labinov.Modules.Ideas.Proposals;

namespace Labinov.Tests.House;

/// <content>A problem or a training project of the unit of the place, or what a citizen brought, written for each try.</content>
internal sealed partial class DoorThings
{
    private async Task<string> ProblemAsync(string address)
    {
        var inside = await InsideAsync(address);
        return inside.Contains("{problem}", StringComparison.Ordinal)
            ? inside.Replace(
                "{problem}",
                $"{(await host.Given.ProblemAsync(place.Lab, place.Unit)).Number}",
                StringComparison.Ordinal
            )
            : inside;
    }

    private async Task<string> ProjectAsync(string address)
    {
        var inside = await InsideAsync(address);
        return inside.Replace(
            "{project}",
            $"{(await host.Given.ProjectAsync(place.Lab, place.Unit)).Number}",
            StringComparison.Ordinal
        );
    }

    private async Task<string> ProposalAsync(string address)
    {
        var proposal = await host.Given.ProposalAsync(place.Region, place.Unit);
        return Filled(address, proposal.Number)
            .Replace("{ticket}", Ticket.Spoken(proposal.Ticket), StringComparison.Ordinal);
    }
}
