using Labinov.Modules.Ideas.Proposals;

namespace Labinov.Modules.Ideas.Pages.Proposals;

internal static class ProposalsText
{
    /// <summary>The colour of a state's badge; the word stands in it.</summary>
    public static string Badge(ProposalState state) =>
        state switch
        {
            ProposalState.Waiting => "kunyit",
            ProposalState.Forwarded => "nila",
            ProposalState.Adopted => "pandan",
            _ => "soga",
        };
}
