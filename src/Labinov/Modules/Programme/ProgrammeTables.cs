using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<Lab> Labs => Set<Lab>();
    public DbSet<LabUnit> LabUnits => Set<LabUnit>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<Observation> Observations => Set<Observation>();
}
