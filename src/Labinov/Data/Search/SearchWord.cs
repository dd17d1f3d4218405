using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Search;

/// <summary>
/// A word that was written somewhere, without where: what a slip of the pen may have meant. It stays when the last text that held it goes;
/// a page never shows one that finds nothing there.
/// </summary>
public sealed class SearchWord
{
    public const int WordMax = 24;

    /// <summary>Grows: a node reads on from the last it knows.</summary>
    public long Id { get; private init; }

    public string Word { get; private init; } = "";

    private SearchWord() { }
}

internal sealed class SearchWordTable : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.Property(word => word.Word).HasMaxLength(SearchWord.WordMax);
        builder.HasIndex(word => word.Word).IsUnique();
    }
}
