using System.Globalization;

namespace Labinov.Modules.Surveys;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class SurveysLinks
{
    /// <summary>Where the code of a slip is typed.</summary>
    public const string Answer = "/answer";
    public const string Thanks = "/answer/thanks";

    public static string OfLab(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/surveys");

    public static string New(int lab) => OfLab(lab) + "/new";

    public static string To(int survey) =>
        string.Create(CultureInfo.InvariantCulture, $"/surveys/{survey}");

    /// <summary>Where everybody may begin a survey that is open to the public.</summary>
    public static string Begin(int survey) => To(survey) + "/begin";

    public static string Edit(int survey) => To(survey) + "/edit";

    public static string Slips(int survey) => To(survey) + "/slips";

    public static string Paper(int survey) => To(survey) + "/paper";

    /// <summary>Many sheets of paper in one file.</summary>
    public static string ImportPaper(int survey) => Paper(survey) + "/import";

    public static string Results(int survey) => To(survey) + "/results";

    public static string Deeper(int survey) => Results(survey) + "/deeper";

    public static string AnswerWith(string token) => $"/answer/{token}";

    /// <param name="section">From 1; one more than there are is the look back before sending.</param>
    public static string Section(string token, int section) =>
        string.Create(CultureInfo.InvariantCulture, $"/answer/{token}?at={section}");
}
