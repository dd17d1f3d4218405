using Microsoft.Extensions.Caching.Memory;

namespace Labinov.House;

/// <summary>
/// Small things that every public page reads again and again, as the choices of a filter: read once, kept until something is decided that
/// they show (<see cref="PublicFace"/>), a minute at most.
/// </summary>
public sealed class KeptReads(PublicFace face) : IDisposable
{
    private const int Most = 5_000;
    public static readonly TimeSpan AtMost = TimeSpan.FromSeconds(60);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="key">Says what is read, and with which arguments.</param>
    public async Task<T> ReadAsync<T>(string key, Outside until, Func<Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        // The state is asked before reading: what was read while it moved is kept under the old one and never found.
        var place = (key, face.Of(until));
        if (kept.TryGetValue(place, out T? known))
        {
            return known!;
        }

        var value = await read();
        kept.Set(
            place,
            value,
            new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = AtMost }
        );
        return value;
    }

    public void Dispose() => kept.Dispose();
}
