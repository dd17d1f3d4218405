using System.Globalization;

namespace Labinov.Modules.Sessions;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class SessionsLinks
{
    public static string Calendar(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/calendar");

    /// <summary>The same as a feed for the calendar of a phone.</summary>
    public static string Feed(int lab) => Calendar(lab) + ".ics";

    public static string Plan(int lab) => Calendar(lab) + "/new";

    public static string To(int session) =>
        string.Create(CultureInfo.InvariantCulture, $"/sessions/{session}");

    public static string Edit(int session) => To(session) + "/edit";

    public static string Cancel(int session) => To(session) + "/cancel";

    public static string Minutes(int session) => To(session) + "/minutes";
}
