namespace Labinov.Ui.Tags;

/// <summary>Where one of the six petals stands.</summary>
public enum PetalState
{
    Done,
    Here,
    ToCome,
    Skipped,
    Unknown,
}

/// <summary>A petal of the stage path.</summary>
/// <param name="Code">drum-up, diagnose, design, deliver, display or documentation: chooses the colour.</param>
/// <param name="Dates">Already written for the reader; null when nothing is known.</param>
/// <param name="Href">With language prefix (<c>Url.Content("~/…")</c>); null for no link.</param>
public sealed record Petal(
    string Code,
    string Name,
    PetalState State,
    string StateText,
    string? Dates,
    string? Href
);

/// <summary>A step of a funnel, or a bar, or a point of a line.</summary>
/// <param name="Href">With language prefix; null for no link.</param>
public sealed record Figure(string Label, long Value, string? Href = null, string? Note = null);

/// <summary>A province on the tile map.</summary>
/// <param name="Code">Kemendagri code: <c>72</c>.</param>
/// <param name="Text">The figure in words: <c>3 lab</c>.</param>
public sealed record Tile(string Code, string Name, long Value, string Text, string Href);

/// <summary>A line of a timeline, newest first.</summary>
/// <param name="When">Already written for the reader.</param>
public sealed record Moment(string When, string What, string? Who, string? Why);

/// <summary>A line of section links.</summary>
public sealed record SectionLink(string Text, string Href, bool IsHere, long? Count = null);
