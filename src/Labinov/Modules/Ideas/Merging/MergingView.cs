namespace Labinov.Modules.Ideas.Merging;

/// <summary>An idea of the family, as far as the actor may read it.</summary>
/// <param name="People">Who is credited; empty for whoever reads from outside.</param>
/// <param name="Taken">Which of its texts the target took over.</param>
public sealed record MergedPart(
    int Number,
    string Title,
    string Unit,
    IReadOnlyList<string> People,
    IdeaFacts Facts,
    IReadOnlyList<TakenField> Taken
);

/// <param name="Number">Of the idea to read on; null when the actor may read neither the target nor its head.</param>
public sealed record MergedWhere(int? Number, string? Title, DateTime At, string? Why);

/// <summary>A merge that was undone.</summary>
/// <param name="Stays">Texts that had been changed since and so stayed as they were.</param>
public sealed record UndoneMerge(
    int Number,
    string Title,
    DateTime At,
    string? Why,
    IReadOnlyList<TakenField> Stays
);

/// <param name="Where">Into which this one was merged; null while it stands for itself.</param>
/// <param name="Unread">Its people, the actor among them, have not read it yet.</param>
public sealed record MergingView(
    int Number,
    MergedWhere? Where,
    IReadOnlyList<MergedPart> Parts,
    IReadOnlyList<UndoneMerge> Undone,
    bool Unread
);
