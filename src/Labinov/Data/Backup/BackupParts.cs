using System.Text.RegularExpressions;

namespace Labinov.Data.Backup;

/// <summary>Which names an archive may hold; no other is written or unpacked, so that no name can climb out of its folder.</summary>
internal static partial class BackupParts
{
    public static bool IsOne(string name) => Known().IsMatch(name);

    [GeneratedRegex(
        @"\A(files/[0-9a-f]{2}/[0-9a-f]{64}|keys/key-[0-9a-f-]{36}\.xml)\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Known();
}
