namespace Labinov.Modules.Boards;

/// <summary>
/// Places as text that sorts by its letters: between any two there is room for a third, so a move touches one row. Six digits count on at the
/// end of a list; digits behind them are halves between neighbours. Two people may take the same place at once: then the ids decide.
/// </summary>
public static class Rank
{
    public const int Max = 200;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Head = 6;
    private const long Step = 36;
    private const long Middle = 60_466_176L * 18; // 36^5 · 18

    /// <summary>The first place of an empty list.</summary>
    public static string First => Written(Middle);

    /// <param name="before">Null: at the beginning.</param>
    /// <param name="behind">Null: at the end.</param>
    public static string Between(string? before, string? behind)
    {
        if (before is null)
        {
            return behind is null ? First : Written(Read(behind) - Step);
        }

        if (behind is null)
        {
            return Written(Read(before) + Step);
        }

        // Those in one place stay together; the newcomer stands with them.
        if (string.CompareOrdinal(before, behind) >= 0)
        {
            return before;
        }

        var half = Half(before, behind);
        return half.Length > Max ? before : half;
    }

    private static string Half(string low, string high)
    {
        var made = new List<char>();
        var open = false; // the high end no longer binds
        for (var i = 0; ; i++)
        {
            var from = i < low.Length ? Digits.IndexOf(low[i], StringComparison.Ordinal) : 0;
            var to =
                open ? Digits.Length
                : i < high.Length ? Digits.IndexOf(high[i], StringComparison.Ordinal)
                : Digits.Length;
            if (to - from > 1)
            {
                made.Add(Digits[(from + to) / 2]);
                return string.Concat(made);
            }

            made.Add(Digits[from]);
            open |= to > from;
        }
    }

    private static long Read(string rank)
    {
        long value = 0;
        for (var i = 0; i < Head; i++)
        {
            value =
                (value * Digits.Length)
                + (
                    i < rank.Length
                        ? Math.Max(0, Digits.IndexOf(rank[i], StringComparison.Ordinal))
                        : 0
                );
        }

        return value;
    }

    private static string Written(long value)
    {
        value = Math.Max(1, value);
        Span<char> text = stackalloc char[Head];
        for (var i = Head - 1; i >= 0; i--)
        {
            text[i] = Digits[(int)(value % Digits.Length)];
            value /= Digits.Length;
        }

        return new string(text);
    }
}
