using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<Board> Boards => Set<Board>();
        public DbSet<BoardGroup> BoardGroups => Set<BoardGroup>();
        public DbSet<Note> Notes => Set<Note>();
        public DbSet<NoteLink> NoteLinks => Set<NoteLink>();
        public DbSet<NoteComment> NoteComments => Set<NoteComment>();
        public DbSet<Dot> Dots => Set<Dot>();
        public DbSet<Guest> Guests => Set<Guest>();
        public DbSet<BoardChange> BoardChanges => Set<BoardChange>();
        public DbSet<BoardPhoto> BoardPhotos => Set<BoardPhoto>();
    }
}

namespace Labinov.Modules.Boards
{
    internal sealed class BoardTable : IEntityTypeConfiguration<Board>
    {
        public void Configure(EntityTypeBuilder<Board> builder)
        {
            builder.Property(board => board.Title).HasMaxLength(Board.TitleMax);
            builder.Property(board => board.Table).HasMaxLength(Board.TableMax);
            builder.Property(board => board.JoinCode).HasMaxLength(Board.CodeLength);
            builder.Property(board => board.Secret).HasMaxLength(Board.SecretMax);
            builder.HasIndex(board => board.Number).IsUnique();
            builder.HasIndex(board => board.JoinCode).IsUnique();
            builder.HasIndex(board => board.LabId);
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(board => board.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Organisation>()
                .WithMany()
                .HasForeignKey(board => board.UnitId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(board => board.OpenedById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class BoardGroupTable : IEntityTypeConfiguration<BoardGroup>
    {
        public void Configure(EntityTypeBuilder<BoardGroup> builder)
        {
            builder.Property(group => group.Title).HasMaxLength(BoardGroup.TitleMax);
            builder.Property(group => group.Lane).HasMaxLength(BoardGroup.TitleMax);
            builder.Property(group => group.Rank).HasMaxLength(Rank.Max);
            builder
                .HasOne<Board>()
                .WithMany()
                .HasForeignKey(group => group.BoardId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class NoteTable : IEntityTypeConfiguration<Note>
    {
        public void Configure(EntityTypeBuilder<Note> builder)
        {
            builder.Property(note => note.Text).HasMaxLength(Note.TextMax);
            builder.Property(note => note.OwnMark).HasMaxLength(Note.MarkMax);
            builder.Property(note => note.Rank).HasMaxLength(Rank.Max);
            builder.HasIndex(note => new
            {
                note.BoardId,
                note.GroupId,
                note.Rank,
            });
            builder
                .HasOne<Board>()
                .WithMany()
                .HasForeignKey(note => note.BoardId)
                .OnDelete(DeleteBehavior.Restrict);
            // Group, author and guest are asked through the board only, and are never deleted: no index of their own on so many rows.
        }
    }

    internal sealed class NoteLinkTable : IEntityTypeConfiguration<NoteLink>
    {
        public void Configure(EntityTypeBuilder<NoteLink> builder)
        {
            builder.Property(link => link.Id).ValueGeneratedNever();
            builder.HasIndex(link => link.BoardId);
        }
    }

    internal sealed class NoteCommentTable : IEntityTypeConfiguration<NoteComment>
    {
        public void Configure(EntityTypeBuilder<NoteComment> builder)
        {
            builder.Property(comment => comment.Id).ValueGeneratedNever();
            builder.Property(comment => comment.Text).HasMaxLength(NoteComment.TextMax);
            builder.Property(comment => comment.OwnMark).HasMaxLength(Note.MarkMax);
            builder.HasIndex(comment => comment.NoteId);
        }
    }

    internal sealed class DotTable : IEntityTypeConfiguration<Dot>
    {
        public void Configure(EntityTypeBuilder<Dot> builder)
        {
            builder.HasKey(dot => new
            {
                dot.BoardId,
                dot.Voter,
                dot.Nth,
            });
            builder.Property(dot => dot.Voter).HasMaxLength(Note.MarkMax);
        }
    }

    internal sealed class GuestTable : IEntityTypeConfiguration<Guest>
    {
        public void Configure(EntityTypeBuilder<Guest> builder)
        {
            builder.Property(guest => guest.Name).HasMaxLength(Guest.NameMax);
            builder.HasIndex(guest => guest.BoardId);
        }
    }

    internal sealed class BoardChangeTable : IEntityTypeConfiguration<BoardChange>
    {
        public void Configure(EntityTypeBuilder<BoardChange> builder)
        {
            builder.HasKey(change => new { change.BoardId, change.Number });
            builder.Property(change => change.Kind).HasMaxLength(BoardChange.KindMax);
            builder.Property(change => change.OwnMark).HasMaxLength(Note.MarkMax);
            builder.HasIndex(change => change.ChangeId).IsUnique();
        }
    }
}
