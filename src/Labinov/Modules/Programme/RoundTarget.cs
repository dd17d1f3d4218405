using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>What is to be reached by the end of a quarter, counted from the start of the programme year.</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Loci">Regions that are labs.</param>
/// <param name="Ideas">Handed in by their units.</param>
/// <param name="Implemented">Carried out.</param>
/// <param name="StillRunning">Alive a year after they were carried out.</param>
public readonly record struct QuarterTarget(
    int Quarter,
    int Loci,
    int Ideas,
    int Implemented,
    int StillRunning
)
{
    public const int Quarters = 4;
    public const int Most = 100_000;

    public int Of(TargetFigure figure) =>
        figure switch
        {
            TargetFigure.Loci => Loci,
            TargetFigure.Ideas => Ideas,
            TargetFigure.Implemented => Implemented,
            _ => StillRunning,
        };

    /// <summary>Names of the figures that are smaller than in the quarter before.</summary>
    public IEnumerable<string> FallingFrom(QuarterTarget before)
    {
        (string Name, int Now, int Before)[] figures =
        [
            (nameof(Loci), Loci, before.Loci),
            (nameof(Ideas), Ideas, before.Ideas),
            (nameof(Implemented), Implemented, before.Implemented),
            (nameof(StillRunning), StillRunning, before.StillRunning),
        ];
        return figures.Where(figure => figure.Now < figure.Before).Select(figure => figure.Name);
    }
}

/// <summary>The same as a row of its round.</summary>
public sealed class RoundTarget
{
    public Id<Round> RoundId { get; private init; }
    public int Quarter { get; private init; }
    public int Loci { get; private set; }
    public int Ideas { get; private set; }
    public int Implemented { get; private set; }
    public int StillRunning { get; private set; }

    private RoundTarget() { }

    internal static RoundTarget Of(Id<Round> round, QuarterTarget target)
    {
        var row = new RoundTarget { RoundId = round, Quarter = target.Quarter };
        row.Take(target);
        return row;
    }

    internal void Take(QuarterTarget target) =>
        (Loci, Ideas, Implemented, StillRunning) = (
            target.Loci,
            target.Ideas,
            target.Implemented,
            target.StillRunning
        );
}

internal sealed class RoundTargetTable : IEntityTypeConfiguration<RoundTarget>
{
    public void Configure(EntityTypeBuilder<RoundTarget> builder) =>
        builder.HasKey(target => new { target.RoundId, target.Quarter });
}
