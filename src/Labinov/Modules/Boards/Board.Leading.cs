using Labinov.House;

namespace Labinov.Modules.Boards;

/// <content>
/// What those who lead do while people write. Keystrokes, not decisions: they are numbered changes and stay out of the ledger. Whoever calls
/// has asked whether the hand leads.
/// </content>
public sealed partial class Board
{
    /// <summary>May write now.</summary>
    /// <exception cref="RuleBroken">Closed, or frozen and the hand does not lead.</exception>
    public void RequireWritable(bool leads)
    {
        Require(ClosedAt is null, "boards.rule.closed");
        Require(leads || !IsFrozen, "boards.rule.frozen");
    }

    public void Freeze(bool frozen) => IsFrozen = frozen;

    public void HideVotes(bool hidden) => AreVotesHidden = hidden;

    /// <param name="dots">Of each person. Dots that were given stay, also where they are more.</param>
    public void AllowDots(int dots)
    {
        Require(dots is >= 0 and <= DotsMost, "boards.rule.dots");
        Dots = dots;
    }

    public void Present(Id<Note>? note) => PresentedId = note;

    /// <param name="seconds">From now on; 0 takes the timer away.</param>
    public void SetTimer(int seconds, DateTime now)
    {
        Require(seconds is >= 0 and <= TimerMost, "boards.rule.timer");
        TimerEndsAt = seconds == 0 ? null : now.AddSeconds(seconds);
    }

    /// <summary>The number of one more change.</summary>
    internal int Count() => ++LastChange;
}
