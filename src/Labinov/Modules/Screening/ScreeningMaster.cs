using System.Globalization;
using Labinov.Data;

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
        Shipped("criteria")
            .Read(row =>
                (
                    ShippedTable.Day(row("since")),
                    ShippedTable.Number(row("line")),
                    Of(row, "id"),
                    Of(row, "en")
                )
            )
    );

    private static readonly Lazy<List<(DateOnly Since, string Measure, int Value)>> Settings = new(
        () =>
            Shipped("settings")
                .Read(row =>
                    (
                        ShippedTable.Day(row("since")),
                        row("measure"),
                        ShippedTable.Number(row("value"))
                    )
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

    private static CriterionLine Of(Func<string, string> row, string language) =>
        new(
            row($"title_{language}"),
            row($"explanation_{language}"),
            ShippedTable.Number(row("weight"))
        );

    private static ShippedTable Shipped(string what) =>
        new($"Labinov.Modules.Screening.Data.screening-{what}.csv");
}
