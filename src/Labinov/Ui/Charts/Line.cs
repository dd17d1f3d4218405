using Labinov.Ui.Tags;

namespace Labinov.Ui.Charts;

/// <summary>A line through its points: places in per cent from the left and from the top.</summary>
public sealed record Line(long Top, IReadOnlyList<LinePoint> Points)
{
    // Room above for the number over the highest point, and below for the years.
    private const double Ceiling = 12;
    private const double Floor = 84;
    private const double Left = 6;
    private const double Right = 94;

    public static Line Through(IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var top = Scale.Top(figures.Count == 0 ? 0 : figures.Max(figure => figure.Value));
        var points = new List<LinePoint>();
        var every = (figures.Count + 7) / 8;
        for (var i = 0; i < figures.Count; i++)
        {
            var x = figures.Count == 1 ? 50 : Left + ((Right - Left) * i / (figures.Count - 1));
            var y = Floor - ((Floor - Ceiling) * Math.Max(0, figures[i].Value) / top);
            // With many points only every second, third … is named, counted from the newest.
            points.Add(new(figures[i], x, y, (figures.Count - 1 - i) % every == 0));
        }

        return new Line(top, points);
    }

    /// <summary>For <c>polyline</c> in a box of 100 by 100.</summary>
    public string Path =>
        string.Join(' ', Points.Select(point => $"{Scale.Plain(point.X)},{Scale.Plain(point.Y)}"));

    /// <summary>The same, closed along the floor.</summary>
    public string Area =>
        Points.Count == 0
            ? ""
            : $"{Scale.Plain(Points[0].X)},{Scale.Plain(Floor)} {Path} {Scale.Plain(Points[^1].X)},{Scale.Plain(Floor)}";

    public static string FloorAt => Scale.Percent(Floor);

    public static string CeilingAt => Scale.Percent(Ceiling);
}

public sealed record LinePoint(Figure Figure, double X, double Y, bool IsNamed);
