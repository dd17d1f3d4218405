using System.Reflection;

namespace Labinov.House;

/// <summary>Marks a property that tells something about a human being, and says why it is kept; the privacy page lists them all.</summary>
/// <param name="what">Key of what it is called.</param>
/// <param name="why">Key of the sentence.</param>
/// <param name="until">Key of the sentence that says how long it is kept.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute(string what, string why, string until) : Attribute
{
    public string What { get; } = what;

    public string Why { get; } = why;

    public string Until { get; } = until;

    /// <summary>Everything that the model's own marks say, each thing once.</summary>
    public static IReadOnlyList<PersonalAttribute> All { get; } =
    [
        .. typeof(PersonalAttribute)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => property.GetCustomAttribute<PersonalAttribute>(inherit: false))
            .OfType<PersonalAttribute>()
            .DistinctBy(mark => (mark.What, mark.Why, mark.Until))
            .OrderBy(mark => mark.What, StringComparer.Ordinal),
    ];
}
