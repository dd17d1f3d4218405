using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<LeadershipProject> LeadershipProjects => Set<LeadershipProject>();
        public DbSet<ProjectList> ProjectLists => Set<ProjectList>();
    }
}

namespace Labinov.Modules.Ideas.Projects
{
    internal sealed class ProjectTables
        : IEntityTypeConfiguration<LeadershipProject>,
            IEntityTypeConfiguration<ProjectList>
    {
        private const int KeyLetters = 64;

        public void Configure(EntityTypeBuilder<LeadershipProject> builder)
        {
            builder.Property(row => row.Key).HasMaxLength(KeyLetters);
            builder.Property(row => row.Title).HasMaxLength(Idea.TitleMax);
            builder.Property(row => row.SearchTitle).HasMaxLength(Slug.Max);
            builder.Property(row => row.Summary).HasMaxLength(Idea.TextMax);
            builder.Property(row => row.Change).HasMaxLength(Idea.TextMax);
            builder.Property(row => row.Participant).HasMaxLength(Person.NameMax);
            builder.Property(row => row.Why).HasMaxLength(LeadershipProject.WhyMax);
            builder.HasIndex(row => row.Number).IsUnique();
            builder.HasIndex(row => new { row.LabId, row.Key }).IsUnique();
            builder.HasIndex(row => new { row.UnitId, row.State });
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(row => row.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Organisation>()
                .WithMany()
                .HasForeignKey(row => row.UnitId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<ProjectList>()
                .WithMany()
                .HasForeignKey(row => row.ListId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.PersonId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(row => row.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<ProjectList> builder)
        {
            builder.Property(row => row.FileName).HasMaxLength(ProjectList.NameMax);
            builder.HasIndex(row => row.LabId);
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(row => row.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.ById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
