using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Search;

/// <summary>What can be found of a thing: the stems of its title and of its text, made in the app so that both engines agree.</summary>
public sealed class SearchDoc
{
    public const int KindMax = 20;

    /// <summary>Grows with time: a larger one is newer.</summary>
    public long Id { get; private init; }

    /// <summary>What is described, as the module says it: <c>innovation</c>, say.</summary>
    public string Kind { get; private init; } = "";

    public Guid Subject { get; private init; }

    /// <summary>Stems in the order of the text, separated by blanks.</summary>
    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>What the thing can be narrowed by (<see cref="SearchText.Tag"/>), its kind first.</summary>
    public string Tags { get; private set; } = "";

    /// <summary>Words that <see cref="Vocabulary"/> takes up when the document is saved; not stored with it.</summary>
    internal IReadOnlySet<string>? NewWords { get; private set; }

    private SearchDoc() { }

    public static SearchDoc Of(
        string kind,
        Guid subject,
        SearchText text,
        params ReadOnlySpan<string> tags
    )
    {
        var doc = new SearchDoc { Kind = kind, Subject = subject };
        doc.Describe(text, tags);
        return doc;
    }

    /// <summary>Says anew what can be found of the thing.</summary>
    public void Describe(SearchText text, params ReadOnlySpan<string> tags) =>
        (Title, Body, Tags, NewWords) = (
            text.Title,
            text.Body,
            $"{SearchText.KindTag(Kind)} {string.Join(' ', tags)}".TrimEnd(),
            text.Words
        );
}

internal sealed class SearchDocTable : IEntityTypeConfiguration<SearchDoc>
{
    public void Configure(EntityTypeBuilder<SearchDoc> builder)
    {
        builder.Property(doc => doc.Kind).HasMaxLength(SearchDoc.KindMax);
        builder.Ignore(doc => doc.NewWords);
        builder.HasIndex(doc => new { doc.Kind, doc.Subject }).IsUnique();
    }
}
