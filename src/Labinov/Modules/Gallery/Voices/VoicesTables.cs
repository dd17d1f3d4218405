using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<Support> Supports => Set<Support>();
        public DbSet<Comment> Comments => Set<Comment>();
    }
}

namespace Labinov.Modules.Gallery.Voices
{
    internal sealed class VoicesTables
        : IEntityTypeConfiguration<Support>,
            IEntityTypeConfiguration<Comment>
    {
        public void Configure(EntityTypeBuilder<Support> builder)
        {
            builder.HasKey(row => new { row.IdeaId, row.PersonId });
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(row => row.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.PersonId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Comment> builder)
        {
            builder.Property(comment => comment.Id).ValueGeneratedNever();
            builder.Property(comment => comment.Text).HasMaxLength(Comment.TextMax);
            builder.Property(comment => comment.HiddenWhy).HasMaxLength(Comment.ReasonMax);
            builder.HasIndex(comment => comment.Number).IsUnique();
            builder.HasIndex(comment => new
            {
                comment.IdeaId,
                comment.At,
                comment.Number,
            });
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(comment => comment.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(comment => comment.AuthorId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(comment => comment.HiddenById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
