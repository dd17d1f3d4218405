using Labinov.House;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>A link of a lab's chain of agreements was written: drafted, sent for signature, signed, or said to be not needed.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AgreementWritten(Id<Lab> Lab, AgreementKind Kind, AgreementState State)
    : Happening
{
    public override Guid Subject => Lab.Value;
}
