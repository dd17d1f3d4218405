using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Ideas;

/// <summary>Ideas and innovations: who owns them, where they stand, who sees them.</summary>
public static class IdeasModule
{
    public static IServiceCollection AddIdeas(this IServiceCollection services)
    {
        services.AddSingleton<ISample, IdeasSample>();
        services.AddSingleton<IListener, WhenIdeaMoved>();
        services.AddSingleton<IDescribe, IdeaDescribing>();
        services.AddScoped<IMyData, MyIdeas>();
        services.AddScoped<ILabSection, LabIdeas>();
        services.AddScoped<IRoundReached, RoundIdeas>();
        services.AddScoped<ILabFunnel, LabFunnels>();
        services.AddScoped<ICoachLoad, CoachIdeas>();
        services.AddScoped<IRegionSection, RegionIdeas>();
        services.AddScoped<IOutstanding, UnitsWithoutIdea>();
        services.AddScoped<IGateCheck, EveryUnitHasIdea>();
        services.AddSingleton<ISample, ProblemsSample>();
        services.AddScoped<IMyData, MyProblems>();
        services.AddScoped<IDue, TeamDue>();
        services.AddSingleton(
            new LabRoom("ideas.problems.title", "ideas.problems.gloss", ProblemsLinks.Of, 40)
        );
        services.AddSingleton(
            new LabRoom(
                "ideas.techniques.title",
                "ideas.techniques.gloss",
                _ => IdeasLinks.Techniques,
                45
            )
        );
        services.AddProposals();
        services.AddApproval();
        services.AddChoosing();
        services.AddMerging();
        services.AddProjects();
        services.AddSingleton(
            new MenuItem(
                "ideas.menu.ideas",
                IdeasLinks.All,
                10,
                actor => !actor.IsStranger,
                MenuPlace.Work
            )
        );
        services.AddSingleton<ImportBell>();
        services.AddSingleton<ImportWork>();
        services.AddScoped<BeginImport>();
        services.AddHostedService<ImportLoop>();
        services.AddSingleton(
            new MenuItem(
                "ideas.import.menu",
                IdeasLinks.Import,
                15,
                IdeaImport.MayBringNew,
                MenuPlace.Work
            )
        );
        return services.AddSimilar();
    }

    private static IServiceCollection AddSimilar(this IServiceCollection services)
    {
        services.AddSingleton<IMasterData, FieldMeanings>();
        services.AddSingleton<ISample, SimilarSample>();
        services.AddSingleton<KeptCorpus>();
        services.AddSingleton<FindSimilar>();
        services.AddSingleton<SimilarIdeas>();
        services.AddSingleton<Duplicates>();
        services.AddScoped<IIdeaSection, KinSection>();
        services.AddScoped<IDue, WishDue>();
        services.AddSingleton(
            new LabRoom(
                "ideas.duplicates.heading",
                "ideas.duplicates.gloss",
                SimilarLinks.Duplicates,
                55,
                Duplicates.MayLook
            )
        );
        return services;
    }
}
