using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Idea> Ideas => Set<Idea>();
}
