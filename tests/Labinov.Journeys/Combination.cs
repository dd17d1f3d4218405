namespace Labinov.Journeys;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>How a visitor meets the product.</summary>
/// <param name="Width">360 is a phone, 1280 a desk.</param>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
public sealed record Combination(Engine Engine, bool Scripts, int Width, bool Dark, string Language)
{
    /// <summary>Six ways in which every two properties meet in all their values; <c>CombinationTests</c> proves it.</summary>
    public static IReadOnlyList<Combination> Pairwise { get; } =
    [
        new(Engine.Sqlite, Scripts: false, 360, Dark: false, "id"),
        new(Engine.Postgres, Scripts: true, 1280, Dark: true, "en"),
        new(Engine.Postgres, Scripts: true, 1280, Dark: false, "id"),
        new(Engine.Postgres, Scripts: false, 360, Dark: true, "en"),
        new(Engine.Sqlite, Scripts: true, 360, Dark: true, "id"),
        new(Engine.Sqlite, Scripts: false, 1280, Dark: false, "en"),
    ];

    /// <summary>All thirty-two.</summary>
    public static IReadOnlyList<Combination> Every { get; } =
    [
        .. from engine in Enum.GetValues<Engine>()
        from scripts in new[] { false, true }
        from width in new[] { 360, 1280 }
        from dark in new[] { false, true }
        from language in new[] { "id", "en" }
        select new Combination(engine, scripts, width, dark, language),
    ];

    /// <summary>Those to walk now on the engine at hand: <c>bin/test --all</c> sets <c>LABINOV_JOURNEYS=all</c>.</summary>
    public static IEnumerable<Combination> Chosen =>
        (Environment.GetEnvironmentVariable("LABINOV_JOURNEYS") == "all" ? Every : Pairwise).Where(
            one => one.Engine == Product.Engine
        );

    public override string ToString() =>
        $"{Engine}, scripts {(Scripts ? "on" : "off")}, {Width} px, {(Dark ? "dark" : "light")}, {Language}";
}
