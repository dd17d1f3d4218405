using Labinov.House;

namespace Labinov.Modules.People;

/// <summary>Keys of words for values.</summary>
public static class PeopleWords
{
    /// <summary>The name of a role: <c>people.role.unit-head</c>.</summary>
    public static string Of(Role role) => "people.role." + Kebab(role.ToString());

    public static string Of(ScopeKind kind) => "people.scopekind." + Kebab(kind.ToString());

    /// <summary><c>UnitHead</c> as <c>unit-head</c>.</summary>
    public static string Kebab(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(
            name.Select(
                (c, i) =>
                    char.IsUpper(c) && i > 0
                        ? "-" + char.ToLowerInvariant(c)
                        : char.ToLowerInvariant(c).ToString()
            )
        );
    }
}
