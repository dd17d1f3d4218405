using System.Diagnostics.CodeAnalysis;

namespace Labinov.House;

/// <summary>The identity of a <typeparamref name="T"/>: a UUIDv7, so that rows lie on disk in the order of their birth.</summary>
/// <remarks>An <c>Id&lt;Lab&gt;</c> can never be handed where an <c>Id&lt;Idea&gt;</c> is meant. People see numbers and slugs instead.</remarks>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>, IComparable<Id<T>>
{
    /// <summary>A new identity born at <paramref name="now"/> (UTC). Of two made one after the other in the same millisecond, the second is the greater.</summary>
    public static Id<T> New(DateTime now) => new(Births.Next(now));

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

/// <summary>UUIDv7 with a count behind the millisecond (RFC 9562, 6.2, method 1): what happened in one save keeps its order.</summary>
internal static class Births
{
    private static int count;

    /// <summary>48 bits of time, 26 that count on whatever the time, 48 of chance.</summary>
    public static Guid Next(DateTime now)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero))
            .TryWriteBytes(bytes, bigEndian: true, out _);
        var place = (uint)Interlocked.Increment(ref count);
        bytes[6] = (byte)(0x70 | ((place >> 22) & 0x0F));
        bytes[7] = (byte)(place >> 14);
        bytes[8] = (byte)(0x80 | ((place >> 8) & 0x3F));
        bytes[9] = (byte)place;
        return new Guid(bytes, bigEndian: true);
    }
}
