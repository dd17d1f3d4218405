using Microsoft.EntityFrameworkCore;

namespace Labinov.Bare;

/// <summary>The columns of an exhibit that a list shows.</summary>
public sealed class BareExhibit
{
    public long Number { get; init; }
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
    public string UnitName { get; init; } = "";
    public string? RegionName { get; init; }
    public string? ProvinceName { get; init; }
    public int Year { get; init; }
    public DateTime PublishedAt { get; init; }
}

public sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public const int PageSize = 20;

    public DbSet<BareExhibit> Exhibits => Set<BareExhibit>();

    public Task<List<BareExhibit>> NewestAsync(CancellationToken cancel) =>
        Exhibits
            .AsNoTracking()
            .OrderByDescending(row => row.PublishedAt)
            .ThenByDescending(row => row.Number)
            .Take(PageSize)
            .ToListAsync(cancel);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<BareExhibit>().ToTable("exhibits").HasKey(row => row.Number);
}
