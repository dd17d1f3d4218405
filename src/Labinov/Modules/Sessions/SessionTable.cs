using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Sessions;

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.Title).HasMaxLength(Session.TitleMax);
        builder.Property(session => session.Place).HasMaxLength(Session.PlaceMax);
        builder.Property(session => session.Link).HasMaxLength(Session.LinkMax);
        builder.Property(session => session.Agenda).HasMaxLength(Session.AgendaMax);
        builder.Property(session => session.Tables).HasMaxLength(Session.TablesMax);
        builder.Property(session => session.Minutes).HasMaxLength(Session.MinutesMax);
        builder.Property(session => session.CancelReason).HasMaxLength(Session.ReasonMax);
        builder.HasIndex(session => session.Number).IsUnique();
        builder.HasIndex(session => new { session.LabId, session.StartsAt });
        builder.HasIndex(session => session.FollowsId);
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(session => session.LabId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Session>()
            .WithMany()
            .HasForeignKey(session => session.FollowsId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
