using System.Globalization;
using Labinov.Ui;

namespace Labinov.Modules.Sessions;

/// <summary>Times of a session as the people of the locus say them.</summary>
public static class SessionText
{
    /// <summary><c>Selasa, 1 Desember 2026, 08.30–12.00 WITA</c>; over several days both ends in full.</summary>
    public static string When(DateTime from, DateTime until, string zone)
    {
        var (first, last) = (Local(from, zone), Local(until, zone));
        return first.Date == last.Date
            ? $"{LongDay(DateOnly.FromDateTime(first))}, {Times(from, until, zone)}"
            : $"{LongDay(DateOnly.FromDateTime(first))}, {Time(first)} – {LongDay(DateOnly.FromDateTime(last))}, {Time(last)} {Formats.ZoneName(zone)}";
    }

    /// <summary><c>08.30–12.00 WITA</c>.</summary>
    public static string Times(DateTime from, DateTime until, string zone) =>
        $"{Time(Local(from, zone))}–{Time(Local(until, zone))} {Formats.ZoneName(zone)}";

    /// <summary><c>Selasa, 1 Desember 2026</c>.</summary>
    public static string LongDay(DateOnly day) =>
        day.ToString("dddd, d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>From the first to the last day, as the locus counts them.</summary>
    public static string Days(DateTime from, DateTime until, string zone)
    {
        var (first, last) = (Clock.DayOf(from, zone), Clock.DayOf(until, zone));
        return first == last ? LongDay(first) : $"{LongDay(first)} – {LongDay(last)}";
    }

    public static DateTime Local(DateTime utc, string zone) =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, zone);

    private static string Time(DateTime local) =>
        local.ToString(
            CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en" ? "HH:mm" : "HH.mm",
            CultureInfo.InvariantCulture
        );
}
