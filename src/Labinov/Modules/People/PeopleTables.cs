using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<SignIn> SignIns => Set<SignIn>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<SecondStep> SecondSteps => Set<SecondStep>();
    public DbSet<Passkey> Passkeys => Set<Passkey>();
    public DbSet<Arrival> Arrivals => Set<Arrival>();
    public DbSet<DoorLock> DoorLocks => Set<DoorLock>();
}
