using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Regions.Pages;

/// <summary>The list of units as a spreadsheet. What is exported can be imported again, in either language.</summary>
internal static class UnitSheet
{
    public const string Number = "number";
    public const string RegionCode = "region-code";
    public const string Name = "name";
    public const string ShortName = "short-name";
    public const string Kind = "kind";
    public const string Parent = "parent";

    public static IReadOnlyList<string> All { get; } =
    [Number, RegionCode, Name, ShortName, Kind, Parent];

    private static readonly Dictionary<string, string>[] Languages =
    [
        Words.Read("id"),
        Words.Read("en"),
    ];

    // How offices head their own lists of units.
    private static readonly (string Title, string Column)[] Usual =
    [
        ("Kode wilayah", RegionCode),
        ("Kode Kemendagri", RegionCode),
        ("Nama unit", Name),
        ("Nama OPD", Name),
        ("Nama perangkat daerah", Name),
        ("Perangkat daerah", Name),
        ("OPD", Name),
        ("Nama singkat", ShortName),
        ("Jenis unit", Kind),
        ("Induk", Parent),
    ];

    private static readonly Dictionary<string, string> Titles = All.SelectMany(column =>
            Languages.Select(words => (Title: Plain(words[$"regions.sheet.{column}"]), column))
        )
        .Concat(Usual.Select(usual => (Title: Plain(usual.Title), column: usual.Column)))
        .DistinctBy(pair => pair.Title, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Title, pair => pair.column, StringComparer.Ordinal);

    private static readonly Dictionary<string, OrganisationKind> Kinds =
        Enum.GetValues<OrganisationKind>()
            .SelectMany(kind =>
                Languages
                    .Select(words =>
                        (Word: Plain(words[$"regions.organisation-kind.{kind.Code()}"]), kind)
                    )
                    .Append((Word: Plain(kind.Code()), kind))
            )
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => pair.kind, StringComparer.Ordinal);

    /// <summary>With the number by which a unit is known when the file comes back.</summary>
    public static List<SheetColumn<UnitRow>> Columns(Words words) =>
        [new(words["regions.sheet.number"], unit => unit.Number), .. Blank(words)];

    /// <summary>For units that have no number yet.</summary>
    public static List<SheetColumn<UnitRow>> Blank(Words words) =>
        [
            new(words["regions.sheet.region-code"], unit => unit.RegionCode),
            new(words["regions.sheet.name"], unit => unit.Name),
            new(words["regions.sheet.short-name"], unit => unit.ShortName),
            new(words["regions.sheet.kind"], unit => words.Of(unit.Kind)),
            new(words["regions.sheet.parent"], unit => unit.Parent),
        ];

    /// <summary>Which column a heading means; null for those that we do not know and leave alone.</summary>
    public static string? ColumnOf(string heading) => Titles.GetValueOrDefault(Plain(heading));

    /// <summary>The kind that a cell names in either language; null when it is none.</summary>
    public static OrganisationKind? KindOf(string cell) =>
        Kinds.TryGetValue(Plain(cell), out var kind) ? kind : null;

    private static string Plain(string text) => Slug.Of(text);
}
