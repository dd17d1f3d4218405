using System.Globalization;
using Labinov.Ui.Charts;
using Labinov.Ui.Tags;

namespace Labinov.Ui.Pages;

/// <summary>What the parts show: invented, believable, long where real names are long.</summary>
public sealed partial class PartsModel
{
    private static readonly string[] Dyes =
    [
        "nila",
        "mengkudu",
        "kunyit",
        "pandan",
        "manggis",
        "soga",
        "muted",
    ];

    public List<SectionLink> Sections =>
        [
            new(T("forms"), "#forms", true, 15),
            new(T("lists"), "#lists", false, 8),
            new(T("path"), "#path", false),
            new(T("charts"), "#charts", false, 5),
            new(T("messages"), "#messages", false),
        ];

    public List<Choice> Kinds =>
        [
            new("service", T("kind.service"), T("kind.service.help")),
            new("process", T("kind.process"), T("kind.process.help")),
            new("technology", T("kind.technology"), T("kind.technology.help")),
        ];

    public List<Choice> Stages =>
        [
            new("drum-up", "Drum-up"),
            new("diagnose", "Diagnose"),
            new("design", "Design"),
            new("deliver", "Deliver"),
        ];

    public List<Choice> Units =>
        [
            new("1", T("unit.long"), null, T("unit.group.agency")),
            new("2", T("unit.health"), null, T("unit.group.agency")),
            new("3", T("unit.clinic"), null, T("unit.group.local")),
        ];

    public List<Choice> Roles =>
        [
            new("head", T("role.head")),
            new("team", T("role.team")),
            new("coach", T("role.coach")),
            new("citizens", T("role.citizens")),
        ];

    public List<Choice> Years =>
        [.. Enumerable.Range(0, 3).Select(YearBack).Select(year => new Choice(year, year))];

    public List<SampleRow> Rows =>
        [
            new(
                T("unit.long"),
                T("row.1"),
                "nila",
                T("state.1"),
                128,
                0,
                T("before.1"),
                T("after.1")
            ),
            new(
                T("unit.health"),
                T("row.2"),
                "pandan",
                T("state.2"),
                1042,
                1_234_567_890,
                T("before.2"),
                T("after.2")
            ),
            new(
                T("unit.clinic"),
                T("row.3"),
                "kunyit",
                T("state.3"),
                7,
                85_400_000,
                T("before.3"),
                T("after.3")
            ),
        ];

    public IEnumerable<(string Dye, string Word)> Badges =>
        Dyes.Select(dye => (dye, T("badge." + dye)));

    public List<Petal> Petals =>
        [
            new("drum-up", "Drum-up", PetalState.Done, T("petal.done"), Dates(-90, -88), "#path"),
            new("diagnose", "Diagnose", PetalState.Done, T("petal.done"), Dates(-60, -58), "#path"),
            new("design", "Design", PetalState.Here, T("petal.here"), Dates(-3, 4), "#path"),
            new("deliver", "Deliver", PetalState.ToCome, T("petal.to-come"), Dates(10, 70), null),
            new("display", "Display", PetalState.Unknown, T("petal.unknown"), null, null),
            new("documentation", "Documentation", PetalState.Here, T("petal.beside"), null, null),
        ];

    public List<Moment> Moments =>
        [
            new(Formats.Day(Today.AddDays(-2)), T("moment.1"), T("moment.1.who"), null),
            new(
                Formats.Day(Today.AddDays(-9)),
                T("moment.2"),
                T("moment.2.who"),
                T("moment.2.why")
            ),
            new(Formats.Day(Today.AddDays(-30)), T("moment.3"), T("moment.3.who"), null),
        ];

    public List<Figure> Funnel =>
        [
            new(T("funnel.1"), 214),
            new(T("funnel.2"), 118),
            new(T("funnel.3"), 93, null, T("funnel.3.note")),
            new(T("funnel.4"), 41),
            new(T("funnel.5"), 28),
        ];

    public List<Figure> Bars =>
        [
            new(T("unit.health"), 48, "#charts"),
            new(T("unit.long"), 31, "#charts"),
            new(T("unit.clinic"), 7, "#charts"),
            new(T("bars.none"), 0),
        ];

    public List<Figure> Line =>
        [
            .. new long[] { 10, 155, 410, 980, 1630, 1204, 2210, 2874 }.Select(
                (count, i) => new Figure(YearBack(7 - i), count)
            ),
        ];

    public List<Tile> Tiles =>
        [
            .. Provinces.Places.Select(
                (place, i) =>
                {
                    var labs = i * 7 % 12;
                    return new Tile(
                        place.Key,
                        place.Value.Short,
                        labs,
                        T("labs", Formats.Number(labs)),
                        "#charts"
                    );
                }
            ),
        ];

    private string Dates(int from, int until) =>
        Formats.Days(Today.AddDays(from), Today.AddDays(until));

    private string YearBack(int years) =>
        (Today.Year - years).ToString(CultureInfo.InvariantCulture);

    private string T(string key, params object[] args) => words["parts." + key, args];

    public sealed record SampleRow(
        string Unit,
        string Title,
        string Dye,
        string State,
        long Ideas,
        long Saved,
        string Before,
        string After
    );
}
