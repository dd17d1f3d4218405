using Labinov.House;

namespace Labinov.Modules.Boards;

/// <content>Everybody who takes part moves and colours; a text is its writer's, and whoever leads the board may help.</content>
public sealed partial class Note
{
    /// <summary>Wrote it.</summary>
    public bool IsBy(Participant hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return AuthorId is { } author ? author == hand.Person
            : GuestId is { } guest ? guest == hand.Guest
            : OwnMark is not null && OwnMark == hand.MarkOf(Id.Value);
    }

    /// <summary>Changes its text or takes it away.</summary>
    public bool MayChange(Participant hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return hand.Leads || IsBy(hand);
    }

    public void Write(string text, Participant hand)
    {
        Require(MayChange(hand), "boards.rule.not-your-note");
        Require(!IsGone, "boards.rule.gone");
        Text = Checked(text);
        TextVersion++;
    }

    public void MoveTo(Id<BoardGroup> group, string rank)
    {
        Require(!IsGone, "boards.rule.gone");
        (GroupId, Rank) = (group, rank);
    }

    public void Paint(NoteColour colour)
    {
        Require(!IsGone, "boards.rule.gone");
        Colour = colour;
    }

    public void TakeAway(Participant hand, DateOnly today)
    {
        Require(MayChange(hand), "boards.rule.not-your-note");
        (GoneOn, GoneById) = (today, hand.Person);
    }

    public void PutBack(Participant hand)
    {
        Require(MayChange(hand), "boards.rule.not-your-note");
        (GoneOn, GoneById) = (null, null);
    }

    /// <summary>Counts a dot, or takes one off the count, in the save of the dot itself.</summary>
    internal void CountDot(int by) => Dots += by;

    internal void CountComment(int by) => Comments += by;

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
