using System.Globalization;

namespace Labinov.Modules.FixedLists;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class FixedListsLinks
{
    public static string Of(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/list");

    public static string Missions(int lab) => Of(lab) + "/missions";

    public static string Sort(int lab) => Of(lab) + "/sort";

    public static string Paper(int lab) => Of(lab) + "/paper";

    /// <summary>The same as a pdf, where one can be made.</summary>
    public static string Pdf(int lab) => Paper(lab) + "?format=pdf";

    public static string Fix(int lab) => Of(lab) + "/fix";

    public static string Amend(int lab) => Of(lab) + "/amend";

    /// <param name="nth">0 for the first paper, then the amendments.</param>
    public static string File(int lab, int nth) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(lab)}/file/{nth}");
}
