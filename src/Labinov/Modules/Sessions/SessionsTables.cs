using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Papers;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Letterhead> Letterheads => Set<Letterhead>();
}
