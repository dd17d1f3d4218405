using Labinov.Data;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>What citizens bring, and how it is answered.</summary>
public static class ProposalsSetup
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddSingleton<ISample, ProposalsSample>();
        services.AddScoped<TakeUp>();
        services.AddScoped<IRegionSection, RegionProposals>();
        services.AddScoped<IDue, ProposalDue>();
        services.AddSingleton(ProposalRetention.Contacts);
        services.AddSingleton(
            new MenuItem(
                "ideas.proposals.title",
                ProposalsLinks.All,
                12,
                ProposalQueries.MayAnswerSomewhere,
                MenuPlace.Work
            )
        );
        services.AddSingleton(
            new MenuItem(
                "ideas.propose.menu",
                ProposalsLinks.Begin,
                15,
                _ => true,
                MenuPlace.Footer
            )
        );
    }
}
