using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data;

/// <summary>The one row that knows when this installation was born and whether it holds sample data.</summary>
public sealed class Installation
{
    public int Id { get; private init; } = 1;
    public int Version { get; private set; }
    public DateTime BornAt { get; private init; }
    public DateTime? SampleSownAt { get; private set; }

    private Installation() { }

    public static Installation Found(DateTime now) => new() { BornAt = now };

    /// <summary>
    /// Its version counts up: of two who end the last two managers at once, the second save fails instead of leaving none.
    /// </summary>
    public void ManagersChange() => Version++;

    public void SampleSown(DateTime now) => SampleSownAt = now;
}

internal sealed class InstallationTable : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder) =>
        builder.Property(row => row.Id).ValueGeneratedNever();
}
