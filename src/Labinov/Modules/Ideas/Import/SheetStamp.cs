using System.Security.Cryptography;
using System.Text;
using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// What an exported row carries, so that it is known when it comes back whether somebody changed the innovation meanwhile. It begins with a
/// letter: to a spreadsheet it is never a number.
/// </summary>
public static class SheetStamp
{
    private const int Letters = 8;

    /// <param name="course">What <see cref="Course"/> says.</param>
    public static string Of(IdeaFacts facts, string course) => Text(facts) + Short(course);

    /// <summary>What a file cannot change: where it stands, who sees it, whose it is.</summary>
    public static string Course(
        IdeaState state,
        Audience audience,
        string unit,
        string? region,
        string? code
    ) => $"{state}|{audience}|{Slug.Of(unit)}|{Slug.Of(region ?? "")}|{code}";

    /// <summary>The text is still the one that was exported.</summary>
    public static bool SaysText(string stamp, IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        return stamp.StartsWith(Text(facts), StringComparison.Ordinal);
    }

    /// <summary>This is what stood in the file when it was exported.</summary>
    public static bool SaysCourse(string stamp, string course)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        return stamp.Length == 1 + (2 * Letters)
            && stamp.EndsWith(Short(course), StringComparison.Ordinal);
    }

    private static string Text(IdeaFacts facts) => "v" + Short(ImportJson.Write(facts));

    private static string Short(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Letters];
}
