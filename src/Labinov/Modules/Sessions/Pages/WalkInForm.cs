using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Somebody who came unannounced.</summary>
public sealed class WalkInForm
{
    /// <summary>None of those who look alike.</summary>
    public const string Other = "other";

    [Needed, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    /// <summary>As it is on the door plate, or what people call it.</summary>
    [AtMost(Presence.UnitNameMax)]
    public string? Unit { get; set; }

    /// <summary>Which of those who look alike; <see cref="Other"/> when none.</summary>
    public string? Choice { get; set; }
}
