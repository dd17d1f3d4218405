using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.FixedLists;

/// <summary>
/// A point of the mission with which a head of region was elected; the chosen ideas are told by these (labinov-5d.md, section 3: seven points in
/// Kupang). A point that is dropped stays on the lists that were signed with it.
/// </summary>
public sealed class MissionPoint : Entity<MissionPoint>
{
    public const int TextMax = 300;

    /// <summary>More than any head of region has.</summary>
    public const int Most = 20;

    public Id<Region> RegionId { get; private set; }

    /// <summary>Its place among the points, from 1.</summary>
    public int Nth { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The day it was dropped; null while it counts.</summary>
    public DateOnly? DroppedOn { get; private set; }

    private MissionPoint() { }

    public static MissionPoint Of(
        Actor actor,
        LabFacts lab,
        Id<MissionPoint> id,
        int nth,
        string text
    )
    {
        FixedListRights.Require(lab.MaySort(actor), "fixedlists.rule.not-yours");
        return new MissionPoint
        {
            Id = id,
            RegionId = lab.RegionId,
            Nth = nth,
            Text = text.Trim(),
        };
    }

    public void Say(Actor actor, LabFacts lab, int nth, string text)
    {
        FixedListRights.Require(lab.MaySort(actor), "fixedlists.rule.not-yours");
        (Nth, Text) = (nth, text.Trim());
    }

    public void Drop(Actor actor, LabFacts lab, DateOnly today)
    {
        FixedListRights.Require(lab.MaySort(actor), "fixedlists.rule.not-yours");
        DroppedOn ??= today;
    }
}

/// <summary>To which point of the mission an idea belongs. One row for an idea.</summary>
public sealed class IdeaMission
{
    public Id<Idea> IdeaId { get; private init; }
    public Id<MissionPoint> PointId { get; private set; }

    private IdeaMission() { }

    public IdeaMission(Id<Idea> idea, Id<MissionPoint> point) => (IdeaId, PointId) = (idea, point);

    public void Move(Id<MissionPoint> point) => PointId = point;
}
