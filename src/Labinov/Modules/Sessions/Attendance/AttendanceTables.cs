using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Presence> Presences => Set<Presence>();
    public DbSet<DoorKey> DoorKeys => Set<DoorKey>();
    public DbSet<DoorNote> DoorNotes => Set<DoorNote>();
    public DbSet<DayList> DayLists => Set<DayList>();
}
