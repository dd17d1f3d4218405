using System.Globalization;
using CsvHelper;

namespace Labinov.Modules.Screening;

/// <summary>What a screening begins with unless whoever opens it says otherwise: dated rows of <c>Data/</c> with their source.</summary>
public static class ScreeningMaster
{
    public const string ReviewersPerIdea = "reviewers-per-idea";
    public const string TalkFrom = "talk-from";
    public const string DotsPerPerson = "dots-per-person";

    private static readonly Lazy<
        List<(DateOnly Since, int Line, CriterionLine Id, CriterionLine En)>
    > Criteria = new(() =>
        Read(
            "screening-criteria.csv",
            row =>
                (
                    Day(row("since")),
                    Number(row("line")),
                    new CriterionLine(
                        row("title_id"),
                        row("explanation_id"),
                        Number(row("weight"))
                    ),
                    new CriterionLine(row("title_en"), row("explanation_en"), Number(row("weight")))
                )
        )
    );

    private static readonly Lazy<List<(DateOnly Since, string Measure, int Value)>> Settings = new(
        () =>
            Read(
                "screening-settings.csv",
                row => (Day(row("since")), row("measure"), Number(row("value")))
            )
    );

    /// <summary>The criteria that count on a day, in the reader's language.</summary>
    public static IReadOnlyList<CriterionLine> CriteriaOn(DateOnly day)
    {
        var since = Criteria.Value.Where(row => row.Since <= day).Max(row => row.Since);
        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return
        [
            .. Criteria
                .Value.Where(row => row.Since == since)
                .OrderBy(row => row.Line)
                .Select(row => isEnglish ? row.En : row.Id),
        ];
    }

    /// <summary>The value that counts on a day.</summary>
    public static int On(string measure, DateOnly day) =>
        Settings
            .Value.Where(row => row.Measure == measure && row.Since <= day)
            .MaxBy(row => row.Since)
            .Value;

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<T> Read<T>(string file, Func<Func<string, string>, T> make)
    {
        using var stream = typeof(ScreeningMaster).Assembly.GetManifestResourceStream(
            $"Labinov.Modules.Screening.Data.{file}"
        )!;
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(make(name => csv.GetField(name) ?? ""));
        }

        return rows;
    }
}
