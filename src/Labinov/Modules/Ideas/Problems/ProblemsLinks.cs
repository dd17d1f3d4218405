using System.Globalization;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>Addresses of the problems of a lab, without language prefix.</summary>
public static class ProblemsLinks
{
    public static string Of(int lab) => In(lab, "");

    public static string New(int lab) => In(lab, "/new");

    /// <summary>Two at a time.</summary>
    public static string Pairs(int lab) => In(lab, "/pairs");

    public static string To(int lab, int problem) => At(lab, problem, "");

    public static string Edit(int lab, int problem) => At(lab, problem, "/edit");

    public static string Aside(int lab, int problem) => At(lab, problem, "/aside");

    /// <summary>Where an idea that answers it is begun.</summary>
    public static string Answer(int problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{IdeasLinks.New}?Problem={problem}");

    private static string At(int lab, int problem, string tail) =>
        In(lab, string.Create(CultureInfo.InvariantCulture, $"/{problem}{tail}"));

    private static string In(int lab, string tail) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/problems{tail}");
}
