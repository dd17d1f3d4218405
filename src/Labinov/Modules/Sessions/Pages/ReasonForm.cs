using Labinov.House;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Why a closed list is opened again.</summary>
public sealed class ReasonForm
{
    [Needed, AtMost(DayList.ReasonMax)]
    public string? Reason { get; set; }
}
