using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;

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
