using Labinov.Data;

namespace Labinov.Modules.Ideas;

/// <summary>How the law divides what a region does (Law 23/2014).</summary>
public enum AffairGroup
{
    /// <summary>Article 12 (1): obligatory, of basic service.</summary>
    BasicService,

    /// <summary>Article 12 (2): obligatory, not of basic service.</summary>
    Obligatory,

    /// <summary>Article 12 (3): of the region's choice.</summary>
    Chosen,

    /// <summary>What carries the others (articles 209 and 219), and general government (article 25).</summary>
    Supporting,
}

/// <summary>An affair of regional government, valid between two days.</summary>
/// <param name="Code">As in the classification of regional planning and finance; its name is <c>ideas.affair.1-01</c>.</param>
/// <param name="UntilOn">Null while it is valid.</param>
/// <param name="Source">The law that names it.</param>
public sealed record Affair(
    string Code,
    AffairGroup Group,
    DateOnly FromOn,
    DateOnly? UntilOn,
    string Source
)
{
    /// <summary>Key of its name.</summary>
    public string Key => "ideas.affair." + Code.Replace('.', '-');

    public bool IsValidOn(DateOnly day) => FromOn <= day && !(UntilOn < day);
}

/// <summary>The affairs of regional government: dated master data that comes with the program (<c>Data/affairs.csv</c>).</summary>
public static class AffairList
{
    public const int CodeMax = 8;

    /// <summary>Every affair that ever was, in the order of the codes: what was written once keeps its name.</summary>
    public static IReadOnlyList<Affair> All { get; } = Read();

    private static readonly Dictionary<string, Affair> ByCode = All.ToDictionary(
        affair => affair.Code,
        StringComparer.Ordinal
    );

    public static IEnumerable<Affair> On(DateOnly day) =>
        All.Where(affair => affair.IsValidOn(day));

    public static Affair? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Codes that lie in one text.</summary>
    public static IEnumerable<string> Split(string? codes) =>
        (codes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Codes as one text, each once, in their order; null for none.</summary>
    public static string? Join(IEnumerable<string> codes)
    {
        var text = string.Join(
            ' ',
            codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        return text.Length == 0 ? null : text;
    }

    /// <summary>Every code in the text is one of ours.</summary>
    public static bool Knows(string? codes) => Split(codes).All(ByCode.ContainsKey);

    private static List<Affair> Read() =>
        [
            .. new ShippedTable("Labinov.Modules.Ideas.Data.affairs.csv")
                .Read(row => new Affair(
                    row("Code"),
                    Enum.Parse<AffairGroup>(row("Group")),
                    ShippedTable.Day(row("From")),
                    ShippedTable.DayIfAny(row("Until")),
                    row("Source")
                ))
                .OrderBy(affair => affair.Code, StringComparer.Ordinal),
        ];
}
