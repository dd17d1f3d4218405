using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Consultations;

/// <summary>A unit asked. What was asked is never told here.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ConsultationAsked(
    Id<Consultation> Consultation,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Consultation.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ConsultationAnswered(
    Id<Consultation> Consultation,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Consultation.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ConsultationClosed(
    Id<Consultation> Consultation,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Consultation.Value;
}
