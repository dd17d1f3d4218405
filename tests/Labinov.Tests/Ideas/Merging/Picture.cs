using System.Reflection;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>Every plain value of an idea as text, but for the count of its saves: two pictures that are equal show the same idea.</summary>
internal static class Picture
{
    private static readonly PropertyInfo[] Plain =
    [
        .. typeof(Idea)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property =>
                property.Name != nameof(Idea.Version) && IsPlain(property.PropertyType)
            ),
    ];

    public static string Of(Idea idea) =>
        string.Join(
            '\n',
            Plain.Select(property => $"{property.Name}: {Text(property.GetValue(idea))}")
        );

    private static bool IsPlain(Type type) =>
        type == typeof(string) || type.IsValueType || type == typeof(IdeaFacts);

    // To the tick, as the database keeps it.
    private static string Text(object? value) => value is DateTime time ? $"{time:O}" : $"{value}";
}
