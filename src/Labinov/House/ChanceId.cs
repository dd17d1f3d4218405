using System.Security.Cryptography;
using System.Text;

namespace Labinov.House;

/// <summary>Ids beside those that are counted up by time (<see cref="Id{T}.New"/>).</summary>
public static class ChanceId
{
    /// <summary>Chance alone: it tells neither an hour nor an order, which an id of somebody without a name must not.</summary>
    public static Guid New() => Marked(RandomNumberGenerator.GetBytes(16), version: 4);

    /// <summary>The same id for the same text, so that what is sent twice is one thing; nobody finds the text by it.</summary>
    public static Guid Of(string text) =>
        Marked(SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16], version: 8);

    // As RFC 9562 marks them (4: chance, 8: of one's own making), so that neither is ever taken for one that holds an hour (7).
    private static Guid Marked(byte[] bytes, int version)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | (version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
