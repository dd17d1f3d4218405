using Labinov.House;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Four figures of a quarter, as typed; an empty one among filled ones counts as nought.</summary>
public sealed class TargetForm
{
    [Between(0, QuarterTarget.Most)]
    public int? Loci { get; set; }

    [Between(0, QuarterTarget.Most)]
    public int? Ideas { get; set; }

    [Between(0, QuarterTarget.Most)]
    public int? Implemented { get; set; }

    [Between(0, QuarterTarget.Most)]
    public int? StillRunning { get; set; }

    public bool IsEmpty => (Loci, Ideas, Implemented, StillRunning) is (null, null, null, null);

    public QuarterTarget Target(int quarter) =>
        new(quarter, Loci ?? 0, Ideas ?? 0, Implemented ?? 0, StillRunning ?? 0);

    public static TargetForm Of(RoundTarget row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Loci = row.Loci,
            Ideas = row.Ideas,
            Implemented = row.Implemented,
            StillRunning = row.StillRunning,
        };
    }
}
