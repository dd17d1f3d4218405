using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Search;

/// <summary>What can be found of a thing: the stems of its title and of its text, made in the app so that both engines agree.</summary>
public sealed class SearchDoc
{
    public const int KindMax = 20;

    public long Id { get; private init; }

    /// <summary>What is described, as the module says it: <c>innovation</c>, say.</summary>
    public required string Kind { get; init; }

    public required Guid Subject { get; init; }

    /// <summary>Stems in the order of the text, separated by blanks.</summary>
    public required string Title { get; set; }

    public required string Body { get; set; }
}

internal sealed class SearchDocTable : IEntityTypeConfiguration<SearchDoc>
{
    public void Configure(EntityTypeBuilder<SearchDoc> builder)
    {
        builder.Property(doc => doc.Kind).HasMaxLength(SearchDoc.KindMax);
        builder.HasIndex(doc => new { doc.Kind, doc.Subject }).IsUnique();
    }
}
