namespace Labinov.Modules.Ideas.Pages;

/// <summary>A line of the working list.</summary>
public sealed record IdeaRow(
    int Number,
    string Title,
    IdeaState State,
    DateTime StateSinceAt,
    InnovationKind? Kind,
    int? Year,
    Audience Audience,
    bool IsHeldBack,
    string Unit,
    string? Region
);
