using Labinov.Data.Search;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>Whether two names, as slugs, may be the same person's: a slip of the pen, or a title and a second name left out.</summary>
public static class NearName
{
    private const int LongEnoughForTwo = 9;

    public static bool Is(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var most = Math.Min(one.Length, other.Length) >= LongEnoughForTwo ? 2 : 1;
        return Slips.Between<char>(one, other, most) <= most
            || Holds(one, other)
            || Holds(other, one);
    }

    // "hasanuddin-malewa" in "dr-hasanuddin-malewa"; a single word is in too many names.
    private static bool Holds(string longer, string shorter)
    {
        var words = shorter.Split('-');
        return words.Length > 1
            && words.Length < longer.Split('-').Length
            && words.All(longer.Split('-').Contains);
    }
}
