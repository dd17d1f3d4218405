using Labinov.House;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Who helps, and on which day.</summary>
public sealed class HelpForm
{
    [Needed, AtMost(DoorKey.NameMax)]
    public string? Name { get; set; }

    [Needed]
    public DateOnly? On { get; set; }
}
