using System.Globalization;

namespace Labinov.Ui.Charts;

/// <summary>Lengths and places of a chart, as SVG attributes: always a share of the whole, so that the drawing fits every screen.</summary>
public static class Scale
{
    /// <summary><c>43.2%</c>; nothing is drawn longer than the whole, and what is not zero stays visible.</summary>
    public static string Share(long value, long whole) =>
        whole <= 0 || value <= 0 ? "0%" : Percent(Math.Clamp(100d * value / whole, 0.6, 100));

    public static string Percent(double value) =>
        value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Plain(double value) =>
        value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The round number at or above the greatest value, for the top of an axis: at most half more than it.</summary>
    public static long Top(long greatest)
    {
        if (greatest <= 5)
        {
            return 5;
        }

        var power = 1L;
        while (power * 10 <= greatest)
        {
            power *= 10;
        }

        foreach (var tenths in (ReadOnlySpan<long>)[10, 15, 20, 25, 30, 40, 50, 60, 80])
        {
            if (tenths * power >= greatest * 10)
            {
                return tenths * power / 10;
            }
        }

        return power * 10;
    }

    /// <summary>How much of <paramref name="before"/> is left in <paramref name="after"/>, in whole per cent.</summary>
    public static int Left(long before, long after) =>
        before <= 0 ? 0 : (int)Math.Round(100d * after / before, MidpointRounding.AwayFromZero);
}
