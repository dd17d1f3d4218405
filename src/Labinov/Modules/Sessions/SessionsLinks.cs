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

    /// <summary>The same again on another day, or for those who were absent.</summary>
    public static string Again(int lab, int session) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plan(lab)}?Again={session}");

    public static string CatchUp(int lab, int session) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plan(lab)}?CatchUp={session}");

    /// <param name="code">See <see cref="Papers.PaperKinds.Code"/>.</param>
    public static string Paper(int session, string code) => $"{To(session)}/papers/{code}";

    public static string PaperFile(int session, string code) => Paper(session, code) + ".docx";

    /// <summary>The letter to those who have not yet.</summary>
    /// <param name="what">Code of what was asked, as <see cref="Programme.IOutstanding"/> says it.</param>
    public static string Reminder(int lab, string what) =>
        Programme.ProgrammeLinks.Outstanding(lab, what) + "/letter";

    public static string Letterhead(string region) => $"/regions/{region}/letterhead";

    /// <param name="hash">Of the picture, so that a new one is never hidden by one that a browser kept.</param>
    public static string Logo(string region, string hash) =>
        $"{Letterhead(region)}/logo?v={hash[..12]}";
}
