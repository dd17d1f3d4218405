using System.Globalization;
using System.Text;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Words and days of this module as the reader's language writes them.</summary>
public static class ProgrammeText
{
    /// <summary>The words of an enum's value: <c>programme.stage-kind.drum-up</c>.</summary>
    public static string Of(this Words words, Enum value)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[KeyOf(value)].Value;
    }

    // Written out one by one, so that the test of the words finds every value that lacks its text.
    public static string KeyOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
            {
                StageKind => "programme.stage-kind.",
                StageState => "programme.stage-state.",
                Standing => "programme.standing.",
                Funding => "programme.funding.",
                Measure => "programme.measure.",
                Qualifier => "programme.qualifier.",
                ObservedAt => "programme.observed-at.",
                TargetFigure => "programme.target.",
                Pace => "programme.pace.",
                _ => throw new ArgumentOutOfRangeException(nameof(value)),
            } + Kebab(value.ToString());
    }

    // Written out one by one, as above.
    public static string Quarter(int quarter) =>
        quarter switch
        {
            1 => "programme.frame.quarter.1",
            2 => "programme.frame.quarter.2",
            3 => "programme.frame.quarter.3",
            _ => "programme.frame.quarter.4",
        };

    /// <summary>Who may pay a round; that nobody says so is for rounds of the past.</summary>
    public static IEnumerable<Choice> Fundings(Words words) =>
        Enum.GetValues<Funding>()
            .Where(paid => paid != Funding.Unpublished)
            .Select(paid => new Choice(
                paid.ToString(),
                words.Of(paid),
                words[KeyOf(paid) + ".help"]
            ));

    /// <summary><c>24–25 Feb 2015</c>, as short as the two days allow; null when neither is known.</summary>
    public static string? Range(this Words words, DateOnly? from, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (from, until) switch
        {
            (null, null) => null,
            ({ } first, null) => words["programme.days.from", Formats.ShortDay(first)].Value,
            (null, { } last) => words["programme.days.until", Formats.ShortDay(last)].Value,
            ({ } first, { } last) when first == last => Formats.ShortDay(first),
            ({ } first, { } last) when first.Year != last.Year =>
                $"{Formats.ShortDay(first)} – {Formats.ShortDay(last)}",
            ({ } first, { } last) when first.Month != last.Month =>
                $"{first.ToString("d MMM", CultureInfo.CurrentCulture)} – {Formats.ShortDay(last)}",
            ({ } first, { } last) => $"{first.Day}–{Formats.ShortDay(last)}",
        };
    }

    /// <summary>A day, month or year as exact as a source knows it: <c>2015-08</c> becomes <c>Agustus 2015</c>.</summary>
    public static string Loose(string day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return Day(day) is { } exact ? Formats.ShortDay(exact)
            : Day(day + "-01") is { } month
                ? month.ToString("MMMM yyyy", CultureInfo.CurrentCulture)
            : day;
    }

    /// <summary>The day of <c>2015-08-24</c>; null when it is less exact than that.</summary>
    public static DateOnly? Day(string day) =>
        DateOnly.TryParseExact(
            day,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var exact
        )
            ? exact
            : null;

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    /// <summary><c>Papua Barat (kini Papua Barat Daya)</c>: the province of those days, and of today where it is another.</summary>
    public static string? Province(this Words words, string? then, string? now)
    {
        ArgumentNullException.ThrowIfNull(words);
        return then is null || now is null || then == now
            ? then ?? now
            : words["programme.province.since", then, now].Value;
    }
}
