using System.Globalization;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>A published figure in words: its value with how exact it is, and when it was counted.</summary>
public static class PublishedText
{
    /// <summary><c>sekitar 60</c>, <c>80%</c>, <c>Rp50.000.000</c>, <c>3–5</c>; a dash for an event without a number.</summary>
    public static string Value(this Words words, PublishedRow row)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(row);
        if (row.Value is not { } value)
        {
            return "–";
        }

        var text = row.ValueUntil is { } until
            ? $"{Number(row.Measure, value)}–{Number(row.Measure, until)}"
            : Number(row.Measure, value);
        return row.Qualifier == Qualifier.Exact
            ? text
            : words[ProgrammeText.KeyOf(row.Qualifier), text].Value;
    }

    public static string Number(Measure measure, long value) =>
        measure switch
        {
            Measure.Percent => value.ToString(CultureInfo.CurrentCulture) + "%",
            Measure.Rupiah => Formats.Rupiah(value),
            Measure.IndexScore => (value / 100d).ToString("N2", CultureInfo.CurrentCulture),
            _ => Formats.Number(value),
        };

    /// <summary>When it was counted, as exact as the source says; null when it does not.</summary>
    public static string? Observed(this Words words, PublishedRow row)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(row);
        if (row.ObservedFrom.Length == 0)
        {
            return row.ObservedUntil.Length == 0 ? null : ProgrammeText.Loose(row.ObservedUntil);
        }

        var until = row.ObservedUntil.Length == 0 ? row.ObservedFrom : row.ObservedUntil;
        return ProgrammeText.Day(row.ObservedFrom) is { } first
            && ProgrammeText.Day(until) is { } last
                ? words.Range(first, last)
            : row.ObservedFrom == until ? ProgrammeText.Loose(until)
            : $"{ProgrammeText.Loose(row.ObservedFrom)} – {ProgrammeText.Loose(until)}";
    }

    public static string Years(this PublishedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.YearFrom == row.YearUntil
            ? row.YearFrom.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{row.YearFrom}–{row.YearUntil}");
    }

    /// <summary>Which measures have values that cannot all be right at once: the same thing counted whole, with different results.</summary>
    public static bool Disagree(IEnumerable<PublishedRow> rows) =>
        rows.Where(row => row is { Value: not null, CountedIndonesian: "" })
            .Select(row => (row.Value, row.ValueUntil))
            .Distinct()
            .Count() > 1;
}
