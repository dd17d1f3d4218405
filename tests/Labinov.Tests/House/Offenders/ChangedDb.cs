// A model that grew after its last migration: MigrationTests must see it.
#pragma warning disable CA1812
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Labinov.Tests.House.Offenders;

internal sealed class ChangedDb : DbContext
{
    public DbSet<Grown> Grown => Set<Grown>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite("Data Source=never.db");
}

internal sealed class Grown
{
    public int Id { get; init; }
    public string? AddedLater { get; init; }
}

[DbContext(typeof(ChangedDb))]
internal sealed class ChangedDbSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) =>
        modelBuilder.Entity(
            "Labinov.Tests.House.Offenders.Grown",
            grown =>
            {
                grown.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER");
                grown.HasKey("Id");
                grown.ToTable("Grown");
            }
        );
}
