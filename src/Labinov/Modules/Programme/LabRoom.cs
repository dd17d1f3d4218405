using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// A room inside a lab, as the lab's page lists it for those who work there: units, calendar, charter. Modules register theirs with
/// <c>services.AddSingleton(new LabRoom(…))</c>; the page behind asks <see cref="LabInside.InsideFor"/> itself.
/// </summary>
/// <param name="Words">Key of its name.</param>
/// <param name="Gloss">Key of the line that says what it is for.</param>
/// <param name="Path">Address for the lab's number, without language prefix.</param>
/// <param name="Order">Smaller comes first: in the order in which a lab needs them.</param>
/// <param name="Shown">Who is led there, among those inside; null for all of them.</param>
public sealed record LabRoom(
    string Words,
    string Gloss,
    Func<int, string> Path,
    int Order,
    Func<LabFacts, Actor, bool>? Shown = null
);
