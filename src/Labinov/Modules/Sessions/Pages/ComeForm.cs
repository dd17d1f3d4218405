using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Who one is, as one writes it oneself.</summary>
public sealed class ComeForm
{
    [Needed, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [Needed, AtMost(Presence.UnitNameMax)]
    public string? Unit { get; set; }
}
