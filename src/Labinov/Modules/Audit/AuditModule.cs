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
        return services;
    }
}
