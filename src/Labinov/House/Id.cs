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

/// <summary>UUIDv7 with a count in the bits behind the millisecond (RFC 9562, 6.2, method 1): what happened in one save keeps its order.</summary>
internal static class Births
{
    private const int Most = 0xFFF;
    private static readonly Lock Gate = new();
    private static long last;
    private static int count;

    public static Guid Next(DateTime now)
    {
        var moment = new DateTimeOffset(now, TimeSpan.Zero);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(moment).TryWriteBytes(bytes, bigEndian: true, out _);
        var place = Place(moment.ToUnixTimeMilliseconds());
        bytes[6] = (byte)(0x70 | (place >> 8));
        bytes[7] = (byte)place;
        return new Guid(bytes, bigEndian: true);
    }

    private static int Place(long millisecond)
    {
        lock (Gate)
        {
            count = millisecond == last && count < Most ? count + 1 : 0;
            last = millisecond;
            return count;
        }
    }
}
