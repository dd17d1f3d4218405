namespace Labinov.Modules.Ideas;

/// <summary>
/// Where an idea stands (<c>product.md</c>, An idea). Says nothing of who owns it nor of who sees it. States without a verb yet are
/// reached by the modules that plan, fund and follow up.
/// </summary>
public enum IdeaState
{
    Draft,
    AwaitingUnitHead,
    Submitted,
    Reserve,
    NotSelected,
    Selected,
    Planned,
    Launched,
    Trial,
    Applied,
    Embedded,
    WaitingForBudget,
    Postponed,
    Returned,
    Merged,
    Withdrawn,
    Stopped,
    Superseded,
}

/// <summary>What may be said of a state without knowing the idea.</summary>
public static class IdeaStates
{
    /// <summary>What an innovation that existed before may claim to be.</summary>
    public static IReadOnlyList<IdeaState> Claimable { get; } =
    [IdeaState.Launched, IdeaState.Trial, IdeaState.Applied, IdeaState.Embedded];

    /// <summary>From here on it is an innovation, no longer only an idea.</summary>
    public static bool IsLaunched(this IdeaState state) => Claimable.Contains(state);

    /// <summary>It ended, by a person and with a reason. Embedded is not here: that is ordinary work, the good end.</summary>
    public static bool IsEnded(this IdeaState state) =>
        state
            is IdeaState.NotSelected
                or IdeaState.Merged
                or IdeaState.Withdrawn
                or IdeaState.Stopped
                or IdeaState.Superseded;

    /// <summary>Its text is in its author's hands.</summary>
    public static bool IsWithAuthor(this IdeaState state) =>
        state is IdeaState.Draft or IdeaState.Returned;
}

/// <summary>Whether somebody had an idea, or something that runs already is written down here.</summary>
public enum IdeaOrigin
{
    NewIdea,
    Existing,
}
