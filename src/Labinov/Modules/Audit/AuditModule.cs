using Labinov.Data.Ledger;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Audit;

/// <summary>Proof that the record was not bent, and the reading of it by those whom a letter sends.</summary>
public static class AuditModule
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddSingleton(
            new MenuItem("audit.menu.ledger", AuditLinks.Ledger, 30, _ => true, MenuPlace.Footer)
        );
        services.AddSingleton(
            new MenuItem("audit.menu", AuditLinks.Record, 90, AuditQueries.MayRead, MenuPlace.Work)
        );
        services.AddSingleton<IListener, WhenDecided>();
        services.AddSingleton<IWhenDayCloses, TellAuditors>();
        services.AddScoped<IMyData, MyDeeds>();
        services.AddScoped<IIdeaSection, IdeaReads>();
        services.AddScoped<IRegionSection, RegionReads>();
        return services;
    }
}
