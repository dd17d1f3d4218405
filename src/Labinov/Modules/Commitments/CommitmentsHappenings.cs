using Labinov.House;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Commitments;

/// <summary>A text for the charter lies ready for whoever leads the region.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record CharterDrafted(Id<Lab> Lab, int Number) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>The leader of the region gave their word, here or on a sheet; a text before it is replaced.</summary>
[SeenOutside(Outside.Shown)]
public sealed record CharterPutInForce(Id<Lab> Lab, int Number, Capacity Capacity, bool OnPaper)
    : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>The head of a unit signed the charter.</summary>
[SeenOutside(Outside.Shown)]
public sealed record CharterSigned(Id<Lab> Lab, Id<Organisation> Unit, SignedHow How) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A signature was taken back; the reason stands beside it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SignatureWithdrawn(Id<Lab> Lab, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>The head of a unit was given a link to sign by.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SigningLinkMade(Id<Lab> Lab, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>People of a lab may now say what worries them.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record WallOpened(Id<Lab> Lab) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A link for the people in the hall was made; the one before no longer opens.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record HallLinkMade(Id<Lab> Lab) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A worry was answered. Who had it, nobody knows.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record WorryAnswered(Id<Lab> Lab, Id<Worry> Worry) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A worry and its answer are now read by everybody.</summary>
[SeenOutside(Outside.Shown)]
public sealed record WorryReleased(Id<Lab> Lab, Id<Worry> Worry) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>A worry was taken from the wall; the reason stands beside it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record WorryHidden(Id<Lab> Lab, Id<Worry> Worry) : Happening
{
    public override Guid Subject => Lab.Value;
}
