using Labinov.House;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions.Pages;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The units of a lab as a spreadsheet, which comes back in either language without losing a name.</summary>
internal static class LabUnitSheet
{
    public const string Number = "number";
    public const string Unit = "unit";
    public const string Head = "head";
    public const string Members = "members";

    /// <summary>Between the names of a cell. A comma stands within names: <c>Siti Aminah, S.Kom.</c></summary>
    public const char Between = ';';

    private static readonly string[] Read = [Number, Unit, Head, Members];

    private static readonly Dictionary<string, string>[] Languages =
    [
        Words.Read("id"),
        Words.Read("en"),
    ];

    // How offices head their own lists.
    private static readonly (string Title, string Column)[] Usual =
    [
        ("Nama unit", Unit),
        ("OPD", Unit),
        ("Nama OPD", Unit),
        ("Perangkat daerah", Unit),
        ("Unit kerja", Unit),
        ("Nama pimpinan", Head),
        ("Kepala", Head),
        ("Kepala OPD", Head),
        ("Nama anggota", Members),
        ("Anggota", Members),
        ("Tim", Members),
    ];

    private static readonly Dictionary<string, string> Titles = Read.SelectMany(column =>
            Languages.Select(words =>
                (Title: Slug.Of(words[$"programme.teams.sheet.{column}"]), column)
            )
        )
        .Concat(Usual.Select(usual => (Title: Slug.Of(usual.Title), column: usual.Column)))
        .DistinctBy(pair => pair.Title, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Title, pair => pair.column, StringComparer.Ordinal);

    public static List<SheetColumn<LabUnitRow>> Columns(Words words) =>
        [
            new(words["programme.teams.sheet.number"], row => row.Number),
            new(words["programme.teams.sheet.unit"], row => row.Name),
            new(words["programme.units.kind"], row => RegionsText.Of(words, row.Kind)),
            new(words["programme.teams.sheet.head"], row => row.Head),
            new(
                words["programme.teams.sheet.members"],
                row => string.Join($"{Between} ", row.Members)
            ),
            new(words["programme.units.people-count"], row => row.Members.Count),
            new(words["programme.units.since"], row => row.JoinedOn),
        ];

    /// <summary>For a lab without units: the office fills in names.</summary>
    public static List<SheetColumn<LabUnitRow>> Blank(Words words) =>
        [
            new(words["programme.teams.sheet.unit"], row => row.Name),
            new(words["programme.teams.sheet.head"], row => row.Head),
            new(
                words["programme.teams.sheet.members"],
                row => string.Join($"{Between} ", row.Members)
            ),
        ];

    /// <summary>Which column a heading means; <c>Anggota 3</c> is one of many for names. Null for those that are left alone.</summary>
    public static string? ColumnOf(string heading)
    {
        var plain = Slug.Of(heading);
        return Titles.GetValueOrDefault(plain)
            ?? Titles.GetValueOrDefault(plain.TrimEnd("0123456789".ToCharArray()).TrimEnd('-'));
    }
}
