using System.Globalization;
using Labinov.Modules.Screening.Statistics;

namespace Labinov.Tests.Screening.Statistics;

/// <summary>Against K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, part C: four observers, twelve units, seven gaps.</summary>
public sealed class KrippendorffTests
{
    private static readonly string[] Observers =
    [
        "123321412...",
        "1233224125.3",
        ".3332342251.",
        "12332441251.",
    ];

    private static List<List<double>> Units =>
        [
            .. Enumerable
                .Range(0, 12)
                .Select(unit =>
                    Observers
                        .Select(observer => observer[unit])
                        .Where(char.IsDigit)
                        .Select(digit => double.Parse($"{digit}", CultureInfo.InvariantCulture))
                        .ToList()
                ),
        ];

    // Printed 0.849; the whole fraction by tests/references/screening.py.
    [Fact]
    public void The_published_interval_alpha_is_met() =>
        Assert.Equal(951.0 / 1120, Krippendorff.Alpha(Units, Scaling.Interval)!.Value, 1e-12);

    // Printed 0.815.
    [Fact]
    public void The_published_ordinal_alpha_is_met() =>
        Assert.Equal(108577.0 / 133160, Krippendorff.Alpha(Units, Scaling.Ordinal)!.Value, 1e-12);

    [Fact]
    public void All_who_say_the_same_agree_wholly() =>
        Assert.Equal(
            1,
            Krippendorff.Alpha(
                [
                    [1, 1],
                    [4, 4, 4],
                ],
                Scaling.Interval
            )
        );

    [Fact]
    public void Where_nobody_could_differ_nothing_is_said()
    {
        Assert.Null(Krippendorff.Alpha([], Scaling.Interval));
        Assert.Null(
            Krippendorff.Alpha(
                [
                    [3],
                    [5],
                ],
                Scaling.Interval
            )
        );
        Assert.Null(
            Krippendorff.Alpha(
                [
                    [3, 3],
                    [3, 3],
                ],
                Scaling.Ordinal
            )
        );
    }
}
