using System.Globalization;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>What somebody makes up to be paired with themselves; written the same however it was typed.</summary>
public static class PairCode
{
    public static string Of(string mother, int day, string birthplace)
    {
        ArgumentNullException.ThrowIfNull(mother);
        ArgumentNullException.ThrowIfNull(birthplace);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{mother.Trim().ToUpperInvariant()}|{day}|{birthplace.Trim().ToUpperInvariant()}"
        );
    }
}
