using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Boards;

/// <summary>The photo of a board on paper, kept by its content as evidence of what was typed in.</summary>
public sealed class BoardPhoto
{
    /// <summary>Bytes of a wall, photographed by a phone.</summary>
    public const long Largest = 10L * 1024 * 1024;

    public const int HashLength = 64;

    public Id<BoardPhoto> Id { get; init; }
    public Id<Board> BoardId { get; init; }

    /// <summary>SHA-256 in lower-case hex: where the file lies, and the proof of its integrity.</summary>
    public string Hash { get; init; } = "";

    public ScanKind Kind { get; init; }
    public long Bytes { get; init; }

    [Personal("boards.kept.bringer", "boards.why.bringer", "people.until.deed")]
    public Id<Person>? BroughtById { get; init; }

    public DateTime At { get; init; }
}

internal sealed class BoardPhotoTable : IEntityTypeConfiguration<BoardPhoto>
{
    public void Configure(EntityTypeBuilder<BoardPhoto> builder)
    {
        builder.Property(photo => photo.Hash).HasMaxLength(BoardPhoto.HashLength);
        builder.HasIndex(photo => photo.BoardId);
        builder
            .HasOne<Board>()
            .WithMany()
            .HasForeignKey(photo => photo.BoardId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
