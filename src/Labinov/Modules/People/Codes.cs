using System.Security.Cryptography;
using System.Text;

namespace Labinov.Modules.People;

/// <summary>Secrets that people copy from a screen or from paper: how they are made, typed and kept.</summary>
internal static class Codes
{
    // Nothing that looks like its neighbour on paper.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New(int length) => RandomNumberGenerator.GetString(Signs, length);

    /// <summary>Capitals, blanks and hyphens of what was typed do not count.</summary>
    public static string Plain(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }

    /// <summary>64 hexadecimal digits.</summary>
    public static string HashOf(string plain) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
}
