using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Region> Regions => Set<Region>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
}
