using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Assessment> ReadinessAssessments => Set<Assessment>();
    public DbSet<ReadinessCall> ReadinessCalls => Set<ReadinessCall>();
}
