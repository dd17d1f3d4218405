using System.Globalization;
using System.Reflection;

namespace Labinov.Ui;

/// <summary>Numbers, money, days and moments as the reader's language writes them.</summary>
public static class Formats
{
    /// <summary>Of the program, for the footer: <c>0.1.0</c>.</summary>
    public static string Version { get; } =
        (
            typeof(Formats)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion
            ?? ""
        ).Split('+')[0];

    /// <summary><c>1.234</c> in Indonesian, <c>1,234</c> in English.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>Room on a disk, in units of 1,000 as disks are sold: <c>1,5 GB</c>.</summary>
    public static string Room(long bytes)
    {
        string[] units = ["B", "kB", "MB", "GB", "TB"];
        var unit = 0;
        double size = bytes;
        while (size >= 1000 && unit < units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        var digits = unit == 0 || size >= 10 ? "N0" : "N1";
        return size.ToString(digits, CultureInfo.CurrentCulture) + " " + units[unit];
    }

    /// <summary>Whole rupiah: <c>Rp1.234.567</c>.</summary>
    public static string Rupiah(long value) => "Rp" + Number(value);

    /// <summary><c>17 Agustus 2026</c>.</summary>
    public static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary><c>17 Agu 2026</c>, for tables and paths.</summary>
    public static string ShortDay(DateOnly day) =>
        day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>From one day to another, saying nothing twice: <c>26–28 Agu 2026</c>, <c>30 Sep – 2 Okt 2026</c>, <c>4 Des 2026 – 2 Feb 2027</c>.</summary>
    public static string Days(DateOnly from, DateOnly until)
    {
        var culture = CultureInfo.CurrentCulture;
        return from == until ? ShortDay(from)
            : (from.Year, from.Month) == (until.Year, until.Month)
                ? $"{from.Day.ToString(culture)}–{ShortDay(until)}"
            : from.Year == until.Year ? $"{from.ToString("d MMM", culture)} – {ShortDay(until)}"
            : $"{ShortDay(from)} – {ShortDay(until)}";
    }

    /// <summary>How long ago a day was: <c>hari ini</c>, <c>kemarin</c>, <c>12 hari lalu</c>, <c>3 bulan lalu</c>; a day to come: <c>5 hari lagi</c>.</summary>
    public static string Ago(DateOnly day, DateOnly today)
    {
        var days = today.DayNumber - day.DayNumber;
        return (days, English) switch
        {
            (0, false) => "hari ini",
            (1, false) => "kemarin",
            (-1, false) => "besok",
            (0, true) => "today",
            (1, true) => "yesterday",
            (-1, true) => "tomorrow",
            (> 0, false) => Span(days) + " lalu",
            (< 0, false) => Span(-days) + " lagi",
            (> 0, true) => Span(days) + " ago",
            (< 0, true) => "in " + Span(-days),
        };
    }

    // Days are exact up to two months, for that is how people count deadlines; then months, then years.
    private static string Span(int days)
    {
        var (count, indonesian, english) =
            days < 61 ? (days, "hari", "day")
            : days < 730 ? (days * 12 / 365, "bulan", "month")
            : (days / 365, "tahun", "year");
        return English
            ? $"{Number(count)} {english}{(count == 1 ? "" : "s")}"
            : $"{Number(count)} {indonesian}";
    }

    private static bool English => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en";

    /// <summary>A moment of UTC in one of the country's zones: <c>17 Agustus 2026 pukul 09.30 WIB</c>.</summary>
    public static string Moment(DateTime utc, string zone = Clock.Jakarta)
    {
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, zone);
        return local.ToString(
                English ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy 'pukul' HH.mm",
                CultureInfo.CurrentCulture
            )
            + " "
            + ZoneName(zone);
    }

    /// <summary>WIB, WITA or WIT.</summary>
    public static string ZoneName(string zone) =>
        zone switch
        {
            "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
            "Asia/Makassar" => "WITA",
            "Asia/Jayapura" => "WIT",
            _ => zone,
        };
}
