using Labinov.Data;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>Projects of leadership training as candidates for ideas.</summary>
public static class ProjectsSetup
{
    public static void AddProjects(this IServiceCollection services)
    {
        services.AddSingleton<ISample, ProjectsSample>();
        services.AddScoped<IDue, ProjectsDue>();
        services.AddScoped<IMyData, MyProjects>();
        services.AddSingleton(ProjectRetention.Names);
        services.AddSingleton(
            new LabRoom(
                "ideas.project.title",
                "ideas.project.gloss",
                ProjectsLinks.Of,
                46,
                ProjectQueries.MayLook
            )
        );
    }
}
