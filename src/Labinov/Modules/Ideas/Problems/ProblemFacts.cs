namespace Labinov.Modules.Ideas.Problems;

/// <summary>
/// The worksheet of Diagnose (labinov-5d.md, section 3): how it is, how it should be, and what is lacking where. A gap lies in what goes in
/// (people, money, tools), in how the work is done, in what comes out of it, or in what that changes for people; at least one is told.
/// </summary>
/// <param name="Data">What is known in figures or observed; with <paramref name="Source"/>, so that others can look.</param>
/// <param name="Sufferers">Who suffers, and how many.</param>
public sealed record ProblemFacts(
    string Title,
    string Present,
    string? Wished = null,
    string? Input = null,
    string? Process = null,
    string? Output = null,
    string? Outcome = null,
    string? Data = null,
    string? Source = null,
    string? Sufferers = null
)
{
    public string? In(GapKind gap) =>
        gap switch
        {
            GapKind.Input => Input,
            GapKind.Process => Process,
            GapKind.Output => Output,
            _ => Outcome,
        };
}

/// <summary>Where something is lacking.</summary>
public enum GapKind
{
    Input,
    Process,
    Output,
    Outcome,
}

/// <summary>Why a problem is not worked on.</summary>
public enum AsideReason
{
    /// <summary>Daily work that needs no innovation.</summary>
    Routine,

    /// <summary>Somebody else has to solve it.</summary>
    OutsideAuthority,
    Solved,

    /// <summary>It is told in another one.</summary>
    Same,

    /// <summary>Others are more pressing.</summary>
    NotNow,
}
