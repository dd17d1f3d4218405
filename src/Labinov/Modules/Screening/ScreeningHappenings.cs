using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Screening.Queue;
using Labinov.Modules.Sessions;

namespace Labinov.Modules.Screening;

/// <summary>Ideas of a lab are looked through.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningOpened(Id<IdeaScreening> Screening, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>Criteria, weights or settings were changed.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningFramed(Id<IdeaScreening> Screening) : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>Ideas came in, reviewers were named, reviews were shared out.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningArranged(
    Id<IdeaScreening> Screening,
    int Ideas,
    int Judges,
    int Reviews
) : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>The hall began or ended giving dots or comparing pairs. Single votes write no line.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningHallSet(Id<IdeaScreening> Screening, HallVote Vote, bool Open)
    : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>Guests may vote, or may vote longer or shorter. Who they are nobody knows, and single votes write no line.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningGuestsLetIn(Id<IdeaScreening> Screening, DateTime Until) : Happening
{
    public override Guid Subject => Screening.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ScreeningGuestsSentAway(Id<IdeaScreening> Screening) : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>Places are given without the guests' votes, or with them again.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ScreeningGuestsWeighed(Id<IdeaScreening> Screening, bool LeftOut) : Happening
{
    public override Guid Subject => Screening.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ScreeningClosed(Id<IdeaScreening> Screening, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Screening.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ScreeningReopened(Id<IdeaScreening> Screening, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Screening.Value;
}

/// <summary>A reviewer has judged an idea; what was said stays in the review.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record IdeaReviewed(Id<Review> Review, Id<IdeaScreening> Screening, Id<Idea> Idea)
    : Happening
{
    public override Guid Subject => Review.Value;
}

/// <summary>A unit was heard at a coach table. Calling and sitting down write no line.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record UnitHeardAtTable(
    Id<TableTurn> Turn,
    Id<Session> Session,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Turn.Value;
}
