using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Modules.FixedLists;

/// <summary>A chosen idea as the paper names it.</summary>
/// <param name="Mission">The point of the mission in its words; null where none was told.</param>
/// <param name="LaunchedAt">When it was first launched, which is not the day of the paper.</param>
public sealed record ChosenIdea(
    Id<Idea> Id,
    int Number,
    string Title,
    string Unit,
    InnovationKind? Kind,
    Id<MissionPoint>? PointId,
    int? MissionNth,
    string? Mission,
    DateTime? LaunchedAt
);

/// <summary>A line of a fixed list: what was signed, in the words of that day. The idea itself may be called otherwise by now.</summary>
public sealed class FixedLine
{
    public Id<FixedLine> Id { get; private init; }
    public Id<FixedList> ListId { get; private init; }
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>Its number on the paper.</summary>
    public int Nth { get; private init; }
    public string Title { get; private init; } = "";
    public string Unit { get; private init; } = "";
    public InnovationKind? Kind { get; private init; }
    public int? MissionNth { get; private init; }
    public string? Mission { get; private init; }

    /// <summary>By which amendment it came in; 0 for the first paper.</summary>
    public int AddedBy { get; private init; }

    /// <summary>By which amendment it was taken out; null while it stands.</summary>
    public int? GoneBy { get; private set; }

    private FixedLine() { }

    internal static FixedLine Of(
        Id<FixedList> list,
        int nth,
        ChosenIdea idea,
        int amendment,
        DateTime now
    ) =>
        new()
        {
            Id = Id<FixedLine>.New(now),
            ListId = list,
            IdeaId = idea.Id,
            Nth = nth,
            Title = idea.Title,
            Unit = idea.Unit,
            Kind = idea.Kind,
            MissionNth = idea.MissionNth,
            Mission = idea.Mission,
            AddedBy = amendment,
        };

    internal void TakeOut(int amendment) => GoneBy = amendment;
}

/// <summary>A later paper that changed the list, and why.</summary>
public sealed class Amendment : Entity<Amendment>
{
    public Id<FixedList> ListId { get; private init; }

    /// <summary>From 1.</summary>
    public int Nth { get; private init; }
    public ListPaper Paper { get; private init; }
    public string Number { get; private init; } = "";
    public DateOnly SignedOn { get; private init; }
    public string Signer { get; private init; } = "";
    public string Reason { get; private init; } = "";
    public string FileHash { get; private init; } = "";
    public ScanKind FileKind { get; private init; }
    public DateTime At { get; private init; }

    private Amendment() { }

    internal static Amendment Of(
        Id<FixedList> list,
        Id<Amendment> id,
        int nth,
        SignedPaper paper,
        string reason,
        DateTime at
    ) =>
        new()
        {
            Id = id,
            ListId = list,
            Nth = nth,
            Paper = paper.Kind,
            Number = paper.Number.Trim(),
            SignedOn = paper.SignedOn,
            Signer = paper.Signer.Trim(),
            Reason = reason.Trim(),
            FileHash = paper.Scan.Hash,
            FileKind = paper.Scan.Kind,
            At = at,
        };
}
