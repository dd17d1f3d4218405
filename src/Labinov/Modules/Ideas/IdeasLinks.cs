using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class IdeasLinks
{
    public const string All = "/ideas";
    public const string New = "/ideas/new";
    public const string Kinds = "/ideas/kinds";
    public const string Import = "/ideas/import";
    public const string Blank = "/ideas/import/blank.xlsx";
    public const string Techniques = "/ideas/techniques";
    public const string Worksheet = "/ideas/worksheet";

    private static readonly string[] Verbs =
    [
        "approve",
        "choose",
        "appeal",
        "check",
        "publish",
        "return",
        "correct",
        "unpublish",
        "withdraw",
        "similar",
        "team",
        "merge",
        "unmerge",
        "halt",
        "resume",
    ];

    public static string To(int number, string title) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/{Tail(title)}");

    /// <summary>An idea may be called "Publish": its own page must not become the page that publishes it.</summary>
    public static string Tail(string title)
    {
        var slug = Slug.Of(title);
        return Verbs.Contains(slug) ? slug + "-" : slug;
    }

    /// <summary>One import; <paramref name="part"/> is <c>rejected</c> or <c>report</c>, or nothing for its page.</summary>
    public static string Imported(int number, string part = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/ideas/import/{number}{(part.Length == 0 ? "" : "/" + part)}"
        );

    public static string Edit(int number, EditStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/edit/{Code(step)}");

    /// <summary><c>check</c>, <c>publish</c>, <c>return</c>, <c>correct</c>, <c>unpublish</c>, <c>withdraw</c>, <c>merge</c>, <c>unmerge</c>, <c>halt</c> or <c>resume</c>.</summary>
    public static string Act(int number, string verb) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/{verb}");

    public static string Technique(string code) => "/ideas/techniques/" + code;

    public static string Code(EditStep step) => step.ToString().ToLowerInvariant();

    public static EditStep? StepOf(string code)
    {
        foreach (var step in Enum.GetValues<EditStep>())
        {
            if (Code(step) == code)
            {
                return step;
            }
        }

        return null;
    }
}
