namespace Labinov.House;

/// <summary>Marks a property that tells something about a human being, and says why it is kept; the privacy page lists them all.</summary>
/// <param name="why">Key of the sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute(string why) : Attribute
{
    public string Why { get; } = why;
}
