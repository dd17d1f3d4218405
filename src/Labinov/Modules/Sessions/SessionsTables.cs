using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Session> Sessions => Set<Session>();
}
