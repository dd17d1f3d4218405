namespace Labinov.Modules.Ideas;

/// <summary>Under which keys the values of this module have their names.</summary>
internal static class IdeaWords
{
    /// <summary><c>ideas.ideastate.awaiting-unit-head</c>.</summary>
    public static string Key(Enum value) =>
        $"ideas.{value.GetType().Name.ToLowerInvariant()}.{Kebab(value.ToString())}";

    /// <summary><c>AwaitingUnitHead</c> as <c>awaiting-unit-head</c>.</summary>
    public static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (c, i) =>
                    char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()
            )
        );
}
