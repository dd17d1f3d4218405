using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<Lab> Labs => Set<Lab>();
    public DbSet<Observation> Observations => Set<Observation>();
}
