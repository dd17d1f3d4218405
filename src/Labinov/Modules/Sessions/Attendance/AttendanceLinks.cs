using System.Globalization;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Addresses of attendance, without language prefix.</summary>
public static class AttendanceLinks
{
    /// <summary>All sessions of a lab with who came, and the hand-overs.</summary>
    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/attendance");

    public static string HandOver(int lab, int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/handover/{unit}");

    /// <summary>The list at the door.</summary>
    public static string To(int session) =>
        string.Create(CultureInfo.InvariantCulture, $"/sessions/{session}/attendance");

    public static string To(int session, DateOnly day) => To(session) + Query(day);

    /// <summary>Poster and helpers' links.</summary>
    public static string Doors(int session) => To(session) + "/links";

    public static string Poster(int session) => To(session) + "/poster";

    /// <summary>A paper list, typed or as a file.</summary>
    public static string Paper(int session, DateOnly day) => To(session) + "/paper" + Query(day);

    /// <summary>Whom the house does not know for certain, and who stands there twice.</summary>
    public static string Sort(int session) => To(session) + "/sort";

    public static string Changes(int session, DateOnly day) =>
        To(session) + "/changes" + Query(day);

    /// <summary>What a poster leads to.</summary>
    public static string Come(string code) => "/come/" + code;

    /// <summary>What a helper's link leads to.</summary>
    public static string Tick(string code) => "/tick/" + code;

    private static string Query(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"?day={day:yyyy-MM-dd}");
}
