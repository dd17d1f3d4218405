using System.ComponentModel.DataAnnotations;

namespace Labinov.House;

/// <summary>Must be filled in; says so in the visitor's language.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeededAttribute : RequiredAttribute
{
    public NeededAttribute() => ErrorMessage = "house.required";
}

/// <summary>At most so many characters; the field shows the limit.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtMostAttribute : MaxLengthAttribute
{
    public AtMostAttribute(int length)
        : base(length) => ErrorMessage = "house.too-long";
}

/// <summary>A whole number between two others.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute : RangeAttribute
{
    public BetweenAttribute(int least, int most)
        : base(least, most) => ErrorMessage = "house.out-of-range";
}
