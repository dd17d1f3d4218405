using System.Security.Cryptography;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>The place of an anonymous row.</summary>
internal static class Chance
{
    /// <summary>
    /// A number between 1 and 2^63 that follows from nothing. As a whole-number key it <em>is</em> the place of the row in SQLite: a Guid would lie
    /// beside a hidden row number that counts births.
    /// </summary>
    public static long Place() =>
        Math.Max(1, BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue);
}
