using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Modules.Screening;

/// <summary>
/// An idea that is looked through, with what the hall says of it. The counts are kept beside the votes and move in the same transaction;
/// <c>bin/labinov votes verify</c> counts them anew.
/// </summary>
public sealed class ScreenedIdea
{
    public Id<IdeaScreening> ScreeningId { get; private init; }
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>From 1 on, in the order of coming in; what a blind reviewer knows it by.</summary>
    public int Nth { get; private init; }

    public int Dots { get; private init; }

    /// <summary>In so many pairs it was judged.</summary>
    public int Compared { get; private init; }

    /// <summary>Two for each pair that it won, one for each draw.</summary>
    public int HalfWins { get; private init; }

    private ScreenedIdea() { }

    public static ScreenedIdea Of(Id<IdeaScreening> screening, Id<Idea> idea, int nth) =>
        new()
        {
            ScreeningId = screening,
            IdeaId = idea,
            Nth = nth,
        };
}
