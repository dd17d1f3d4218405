using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Sessions.Attendance;

internal sealed class PresenceTable : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.HasKey(row => new
        {
            row.SessionId,
            row.HeldOn,
            row.PersonId,
        });
        builder.Property(row => row.UnitName).HasMaxLength(Presence.UnitNameMax);
        builder.HasIndex(row => row.PersonId);
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(row => row.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
        // The unit is asked through the session only, and units are never deleted: no index, no key of its own on so many rows.
    }
}

internal sealed class DoorKeyTable : IEntityTypeConfiguration<DoorKey>
{
    public void Configure(EntityTypeBuilder<DoorKey> builder)
    {
        builder.Property(key => key.HelperName).HasMaxLength(DoorKey.NameMax);
        builder.Property(key => key.CodeHash).HasMaxLength(64);
        builder.Property(key => key.Sealed).HasMaxLength(DoorKey.SealedMax);
        builder.HasIndex(key => key.CodeHash).IsUnique();
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(key => key.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DoorNoteTable : IEntityTypeConfiguration<DoorNote>
{
    public void Configure(EntityTypeBuilder<DoorNote> builder)
    {
        builder.Property(note => note.Name).HasMaxLength(Person.NameMax);
        builder.Property(note => note.UnitName).HasMaxLength(Presence.UnitNameMax);
        builder.HasIndex(note => new { note.SessionId, note.HeldOn });
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(note => note.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DayListTable : IEntityTypeConfiguration<DayList>
{
    public void Configure(EntityTypeBuilder<DayList> builder)
    {
        builder.Property(list => list.ReopenReason).HasMaxLength(DayList.ReasonMax);
        builder.HasIndex(list => new { list.SessionId, list.HeldOn }).IsUnique();
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(list => list.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
