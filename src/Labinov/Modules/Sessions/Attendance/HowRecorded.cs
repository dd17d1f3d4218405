namespace Labinov.Modules.Sessions.Attendance;

/// <summary>How the house heard that somebody came.</summary>
public enum HowRecorded
{
    /// <summary>On the list, by a person at the door.</summary>
    Ticked,

    /// <summary>By the person, who followed the code on the poster.</summary>
    Scanned,

    /// <summary>From paper, line by line.</summary>
    Typed,

    /// <summary>From a file.</summary>
    Imported,
}
