namespace Labinov.Modules.Boards.Changes;

/// <summary>What somebody wants to do on a board, as forms and scripts send it. Which fields count, the kind decides.</summary>
public sealed record WantedChange
{
    /// <summary>So many are taken in one sending: what a phone kept through a morning without a line.</summary>
    public const int Most = 100;

    /// <summary>Made by chance where the change was made; sent again, it is answered again and not done again.</summary>
    public Guid Id { get; init; }

    /// <summary>A key of <see cref="ChangeKinds"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The note; for <c>add</c> the id that it gets.</summary>
    public Guid? Note { get; init; }

    public string? Text { get; init; }

    /// <summary>The version of the text from which an edit was made.</summary>
    public int? V { get; init; }

    public Guid? Group { get; init; }

    /// <summary>Behind which note or group; null for the first place, and for <c>add</c> the last.</summary>
    public Guid? After { get; init; }

    public string? Colour { get; init; }

    /// <summary>The other end of a link.</summary>
    public Guid? To { get; init; }

    /// <summary>Seconds of a timer, or dots of each person.</summary>
    public int? Number { get; init; }

    /// <summary>On or off.</summary>
    public bool On { get; init; }
}

/// <summary>What became of a wanted change.</summary>
/// <param name="Number">Its number on the board; null when it was refused.</param>
/// <param name="Told">What everybody who listens is told of it.</param>
/// <param name="Refused">Why it was not done.</param>
/// <param name="Kept">The note that keeps a text that came too late; null when nothing came too late.</param>
public sealed record ChangeAnswer(
    Guid Id,
    int? Number,
    string? Told = null,
    Refusal? Refused = null,
    Guid? Kept = null
);

/// <param name="Words">Key of the sentence.</param>
public sealed record Refusal(string Words, IReadOnlyList<object> Args);
