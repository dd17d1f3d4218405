using System.Globalization;
using Labinov.Ui;
using Labinov.Ui.Charts;
using Labinov.Ui.Tags;

namespace Labinov.Tests.Ui;

public sealed class FormatsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static string In(string culture, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("id-ID", "Rp1.234.567", "1.234", "17 Agustus 2026", "17 Agu 2026")]
    [InlineData("en-GB", "Rp1,234,567", "1,234", "17 August 2026", "17 Aug 2026")]
    public void Money_numbers_and_days_are_written_as_the_language_does(
        string culture,
        string money,
        string number,
        string day,
        string shortDay
    )
    {
        var independence = new DateOnly(2026, 8, 17);
        Assert.Equal(money, In(culture, () => Formats.Rupiah(1_234_567)));
        Assert.Equal(number, In(culture, () => Formats.Number(1234)));
        Assert.Equal(day, In(culture, () => Formats.Day(independence)));
        Assert.Equal(shortDay, In(culture, () => Formats.ShortDay(independence)));
    }

    [Theory]
    [InlineData("Asia/Jakarta", "24 November 2026 pukul 23.30 WIB")]
    [InlineData("Asia/Makassar", "25 November 2026 pukul 00.30 WITA")]
    [InlineData("Asia/Jayapura", "25 November 2026 pukul 01.30 WIT")]
    public void A_moment_is_told_in_the_time_of_its_place(string zone, string written) =>
        Assert.Equal(
            written,
            In(
                "id-ID",
                () => Formats.Moment(new DateTime(2026, 11, 24, 16, 30, 0, DateTimeKind.Utc), zone)
            )
        );

    [Theory]
    [InlineData(0, "hari ini", "today")]
    [InlineData(1, "kemarin", "yesterday")]
    [InlineData(-1, "besok", "tomorrow")]
    [InlineData(12, "12 hari lalu", "12 days ago")]
    [InlineData(60, "60 hari lalu", "60 days ago")]
    [InlineData(-5, "5 hari lagi", "in 5 days")]
    [InlineData(61, "2 bulan lalu", "2 months ago")]
    [InlineData(400, "13 bulan lalu", "13 months ago")]
    [InlineData(730, "2 tahun lalu", "2 years ago")]
    public void How_long_ago_is_told_as_people_count(int days, string indonesian, string english)
    {
        Assert.Equal(indonesian, In("id-ID", () => Formats.Ago(Today.AddDays(-days), Today)));
        Assert.Equal(english, In("en-GB", () => Formats.Ago(Today.AddDays(-days), Today)));
    }

    [Theory]
    [InlineData("2026-11-24", "2026-11-24", "24 Nov 2026")]
    [InlineData("2026-11-24", "2026-11-26", "24–26 Nov 2026")]
    [InlineData("2026-09-30", "2026-10-02", "30 Sep – 2 Okt 2026")]
    [InlineData("2026-12-04", "2027-02-02", "4 Des 2026 – 2 Feb 2027")]
    public void A_span_of_days_says_nothing_twice(string from, string until, string written) =>
        Assert.Equal(
            written,
            In(
                "id-ID",
                () =>
                    Formats.Days(
                        DateOnly.Parse(from, CultureInfo.InvariantCulture),
                        DateOnly.Parse(until, CultureInfo.InvariantCulture)
                    )
            )
        );

    [Fact]
    public void A_chart_shows_what_is_small_and_nothing_where_there_is_nothing()
    {
        Assert.Equal("0%", Scale.Share(0, 100));
        Assert.Equal("0%", Scale.Share(5, 0));
        Assert.Equal("0.6%", Scale.Share(1, 100_000));
        Assert.Equal("100%", Scale.Share(7, 7));
        Assert.Equal(43, Scale.Left(214, 93));
        Assert.Equal(0, Scale.Left(0, 93));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(7, 8)]
    [InlineData(10, 10)]
    [InlineData(214, 250)]
    [InlineData(2874, 3000)]
    [InlineData(81, 100)]
    public void The_axis_ends_at_a_round_number_above_the_greatest(long greatest, long top) =>
        Assert.Equal(top, Scale.Top(greatest));

    [Fact]
    public void A_line_keeps_its_points_inside_and_names_at_most_eight_and_always_the_newest()
    {
        var line = Line.Through([
            .. Enumerable.Range(0, 30).Select(i => new Figure($"{1997 + i}", i)),
        ]);
        Assert.All(line.Points, point => Assert.InRange(point.X, 0, 100));
        Assert.All(line.Points, point => Assert.InRange(point.Y, 0, 100));
        Assert.InRange(line.Points.Count(point => point.IsNamed), 5, 8);
        Assert.True(line.Points[^1].IsNamed);
        Assert.Empty(Line.Through([]).Points);
    }

    [Fact]
    public void Every_province_has_a_place_of_its_own_on_the_map()
    {
        Assert.Equal(38, Provinces.Places.Count);
        Assert.Equal(
            38,
            Provinces.Places.Values.Select(place => (place.Row, place.Column)).Distinct().Count()
        );
        Assert.All(Provinces.Places.Values, place => Assert.InRange(place.Row, 0, 7));
        Assert.All(Provinces.Places.Values, place => Assert.InRange(place.Column, 0, 17));
    }
}
