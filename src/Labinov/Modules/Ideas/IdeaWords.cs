using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas;

/// <summary>Under which keys the values of this module have their names.</summary>
internal static class IdeaWords
{
    /// <summary><c>ideas.ideastate.awaiting-unit-head</c>.</summary>
    public static string Key(Enum value) =>
        $"ideas.{value.GetType().Name.ToLowerInvariant()}.{Kebab(value.ToString())}";

    /// <summary>Names of affairs, whose codes lie in one text. A name may hold commas, so semicolons stand between.</summary>
    public static string Affairs(Words words, string codes) =>
        string.Join(
            "; ",
            AffairList
                .Split(codes)
                .Select(code =>
                    AffairList.Find(code) is { } affair ? words[affair.Key].Value : code
                )
        );

    /// <summary><c>AwaitingUnitHead</c> as <c>awaiting-unit-head</c>.</summary>
    public static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (c, i) =>
                    char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()
            )
        );
}
