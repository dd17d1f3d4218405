using System.Diagnostics.CodeAnalysis;

namespace Labinov.House;

/// <summary>The identity of a <typeparamref name="T"/>: a UUIDv7, so that rows lie on disk in the order of their birth.</summary>
/// <remarks>An <c>Id&lt;Lab&gt;</c> can never be handed where an <c>Id&lt;Idea&gt;</c> is meant. People see numbers and slugs instead.</remarks>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>, IComparable<Id<T>>
{
    /// <summary>A new identity born at <paramref name="now"/> (UTC).</summary>
    public static Id<T> New(DateTime now) =>
        new(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)));

    public bool IsEmpty => Value == Guid.Empty;

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Id<T> result
    )
    {
        var understood = Guid.TryParse(s, provider, out var value);
        result = new Id<T>(value);
        return understood;
    }

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value.ToString("D");
}
