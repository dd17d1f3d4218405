using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>An idea to tick.</summary>
/// <param name="IsOwn">The reader is one of its people.</param>
public sealed record ChoosableRow(
    int Number,
    int Version,
    string Title,
    string Unit,
    InnovationKind? Kind,
    string? Benefit,
    DateTime SinceAt,
    bool IsOwn
)
{
    public string Tick => new Tick(Number, Version).ToString();
}
