using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Ledger;

/// <summary>
/// One decision, written in the same transaction as its deed and never changed again, but for the seal: its gapless position and its
/// hash over its own stored text and the hash before.
/// </summary>
public sealed class LedgerEntry
{
    public Id<LedgerEntry> Id { get; private init; }

    /// <summary>The name of the happening, <c>IdeaSubmitted</c> say.</summary>
    public string Kind { get; private init; } = "";
    public Guid Subject { get; private init; }
    public Guid? By { get; private init; }
    public Role? As { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>The whole happening as JSON text: ids and codes only.</summary>
    public string Body { get; private init; } = "";

    /// <summary>From 1, without gaps; null until sealed.</summary>
    public long? Position { get; private set; }
    public string? Hash { get; private set; }

    private LedgerEntry() { }

    public static LedgerEntry Of(Happening happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return new()
        {
            Id = Id<LedgerEntry>.New(happening.At),
            Kind = happening.GetType().Name,
            Subject = happening.Subject,
            By = happening.By,
            As = happening.As,
            At = happening.At,
            Body = HappeningText.Write(happening),
        };
    }

    internal void Seal(long position, string hash) => (Position, Hash) = (position, hash);
}

/// <summary>How far the ledger is sealed: one row. Its version elects the sealer: of two nodes that try, one fails and comes again.</summary>
public sealed class LedgerHead
{
    public int Id { get; private init; } = 1;
    public int Version { get; private set; }
    public long Position { get; private set; }
    public string Hash { get; private set; } = "";

    internal void Move(long position, string hash)
    {
        (Position, Hash) = (position, hash);
        Version++;
    }
}

/// <summary>How far a listener has read.</summary>
public sealed class Bookmark
{
    public required string Name { get; init; }
    public int Version { get; private set; }
    public long Position { get; private set; }

    internal void Move(long position)
    {
        Position = position;
        Version++;
    }
}

internal sealed class LedgerTables
    : IEntityTypeConfiguration<LedgerEntry>,
        IEntityTypeConfiguration<LedgerHead>,
        IEntityTypeConfiguration<Bookmark>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.Property(entry => entry.Kind).HasMaxLength(60);
        builder.Property(entry => entry.Hash).HasMaxLength(64);
        builder.HasIndex(entry => entry.Position).IsUnique();
        builder.HasIndex(entry => new { entry.Subject, entry.At });
        builder
            .HasIndex(entry => entry.Id)
            .HasFilter("position IS NULL")
            .HasDatabaseName("ix_ledger_entries_unsealed");
    }

    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Bookmark> builder)
    {
        builder.HasKey(bookmark => bookmark.Name);
        builder.Property(bookmark => bookmark.Name).HasMaxLength(60);
    }
}
