using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>The yes of the head of a unit, here and on paper.</summary>
public static class ApprovalSetup
{
    public static void AddApproval(this IServiceCollection services)
    {
        services.AddScoped<IDue, ApprovalDue>();
        services.AddScoped<IMyData, MyApprovals>();
    }
}
