using Labinov.House;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One move, or one word, with the name of whoever made it.</summary>
public sealed record SaidMove(
    IdeaState? From,
    IdeaState To,
    string? Who,
    Role? As,
    string? Why,
    DateTime At
);

public sealed record SaidAudience(
    Audience From,
    Audience To,
    string? Who,
    Role? As,
    string? Why,
    DateTime At
);

public sealed record SaidWord(
    WordOn On,
    string Text,
    string? Who,
    Role? As,
    DateTime At,
    DateTime? ReadAt
);

/// <summary>What only those inside read.</summary>
public sealed record IdeaInside(
    IReadOnlyList<string> Team,
    IReadOnlyList<SaidMove> Moves,
    IReadOnlyList<SaidAudience> AudienceMoves,
    IReadOnlyList<SaidWord> Words
);
