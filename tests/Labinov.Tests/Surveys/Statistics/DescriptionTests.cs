using Labinov.Modules.Surveys.Statistics;
using static Labinov.Tests.Surveys.Statistics.Published;

namespace Labinov.Tests.Surveys.Statistics;

public sealed class DescriptionTests
{
    [Fact]
    public void Sleep_is_described()
    {
        var found = Description.Of(Sleep1)!;
        Assert.Equal(10, found.N);
        Close(0.75, found.Mean);
        Close(1.7890096577591624, found.StandardDeviation);
        // Sorted: −1.6 −1.2 −0.2 −0.1 0 0.7 0.8 2 3.4 3.7; type 7 looks at places 3.25, 5.5 and 7.75.
        Close(-0.175, found.Q1);
        Close(0.35, found.Median);
        Close(1.7, found.Q3);
        Assert.Equal((-1.6, 3.7), (found.Min, found.Max));
    }

    [Fact]
    public void One_answer_has_no_spread_and_none_has_no_description()
    {
        var one = Description.Of([4])!;
        Assert.Null(one.StandardDeviation);
        Assert.Equal((4, 4, 4), (one.Mean, one.Q1, one.Q3));
        Assert.Null(Description.Of([]));
    }

    [Fact]
    public void A_point_that_nobody_chose_is_counted_as_nobody()
    {
        var found = Distribution.Of([5, 1, 5, 4], 1, 5);
        Assert.Equal([1, 0, 0, 1, 2], found.Points.Select(point => point.Count));
        Assert.Equal([1, 2, 3, 4, 5], found.Points.Select(point => point.Point));
        Assert.Equal(0.5, found.Points[4].Share);
        Assert.All(Distribution.Of([], 1, 3).Points, point => Assert.Equal(0, point.Share));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Of([6], 1, 5));
    }

    [Fact]
    public void Seven_questions_about_superiors_pull_together()
    {
        var found = Reliability.Alpha(People(30))!;
        Assert.Equal((30, 7), (found.People, found.Items));
        // R's psych prints 0.843.
        Printed(0.843, 3, found.Alpha);
        Close(0.84314276956475983, found.Alpha);
        Close(0.73937568564310736, found.Interval.Low);
        Close(0.91577307215998165, found.Interval.High);
    }

    [Fact]
    public void Too_few_people_or_questions_or_no_difference_have_no_alpha()
    {
        Assert.NotNull(Reliability.Alpha(People(5)));
        Assert.Null(Reliability.Alpha(People(4)));
        Assert.Null(Reliability.Alpha([.. People(30).Select(row => row[..1])]));
        Assert.Null(Reliability.Alpha([.. Enumerable.Repeat(new double[] { 3, 4 }, 9)]));
        Assert.Null(Reliability.Alpha([]));
        Assert.Throws<ArgumentException>(() =>
            Reliability.Alpha([
                [1, 2],
                [1],
            ])
        );
    }

    private static double[][] People(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(person => Attitude.Select(item => item[person]).ToArray()),
        ];
}
