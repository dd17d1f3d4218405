namespace Labinov.Tests.Surveys.Statistics;

/// <summary>Data that are printed in books, and how closely their results must be met.</summary>
internal static class Published
{
    /// <summary>Hours of sleep gained with two drugs by the same ten patients: Student, Biometrika 6 (1908), 20; R's data set `sleep`.</summary>
    public static readonly double[] Sleep1 = Read("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2");
    public static readonly double[] Sleep2 = Read("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

    /// <summary>Heights in inches of crossed and self-fertilised maize, in pairs: Darwin 1876, by Fisher, The Design of Experiments (1935), ch. III.</summary>
    public static readonly double[] Crossed = Read(
        "23.5 12 21 22 19.125 21.5 22.125 20.375 18.25 21.625 23.25 21 22.125 23 12"
    );
    public static readonly double[] Selfed = Read(
        "17.375 20.375 20 20 18.375 18.625 18.625 15.25 16.5 18 16.25 18 12.75 15.5 18"
    );

    /// <summary>Hamilton depression factor before and after a tranquilliser: Hollander and Wolfe (1973), 29 f.; R's `?wilcox.test`.</summary>
    public static readonly double[] Depression1 = Read(
        "1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30"
    );
    public static readonly double[] Depression2 = Read(
        "0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29"
    );

    /// <summary>Permeability of placentas at term and earlier: Hollander and Wolfe (1973), 69 f.; R's `?wilcox.test`.</summary>
    public static readonly double[] Term = Read(
        "0.80 0.83 1.89 1.04 1.45 1.38 1.91 1.64 0.73 1.46"
    );
    public static readonly double[] Early = Read("1.15 0.88 0.90 0.74 1.21");

    /// <summary>Ozone in New York in May and August 1973, days without a reading left out: R's data set `airquality`, used in `?wilcox.test`.</summary>
    public static readonly double[] May = Read(
        "41 36 12 18 28 23 19 8 7 16 11 14 18 14 34 6 30 11 1 11 4 32 23 45 115 37"
    );
    public static readonly double[] August = Read(
        "39 9 16 78 35 66 122 89 110 44 28 65 22 59 23 31 44 21 9 45 168 73 76 118 84 85"
    );

    /// <summary>Thirty departments judge their superiors in seven questions: Chatterjee and Price (1977); R's data set `attitude`. One row a question.</summary>
    public static readonly double[][] Attitude =
    [
        Read(
            "43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82"
        ),
        Read(
            "51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82"
        ),
        Read(
            "30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39"
        ),
        Read(
            "39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59"
        ),
        Read(
            "61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64"
        ),
        Read(
            "92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78"
        ),
        Read(
            "45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39"
        ),
    ];

    /// <summary>Equal to 1e-8, of the value itself where it is below one.</summary>
    public static void Close(double expected, double? found) =>
        Assert.InRange(
            found ?? double.NaN,
            expected - (1e-8 * Math.Min(1, Math.Abs(expected))) - double.Epsilon,
            expected + (1e-8 * Math.Min(1, Math.Abs(expected))) + double.Epsilon
        );

    /// <summary>What is printed with so many significant digits.</summary>
    public static void Printed(double printed, int digits, double? found) =>
        Assert.Equal(printed, Rounded(found ?? double.NaN, digits), Math.Abs(printed) * 1e-9);

    private static double Rounded(double value, int digits) =>
        double.Parse(
            value.ToString($"E{digits - 1}", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static double[] Read(string values) =>
        [
            .. values
                .Split(' ')
                .Select(value =>
                    double.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];
}
