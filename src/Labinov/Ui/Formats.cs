using System.Globalization;

namespace Labinov.Ui;

/// <summary>Numbers, money, days and moments as the reader's language writes them.</summary>
public static class Formats
{
    /// <summary><c>1.234</c> in Indonesian, <c>1,234</c> in English.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>Whole rupiah: <c>Rp1.234.567</c>.</summary>
    public static string Rupiah(long value) => "Rp" + Number(value);

    /// <summary><c>17 Agustus 2026</c>.</summary>
    public static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary><c>17 Agu 2026</c>, for tables and paths.</summary>
    public static string ShortDay(DateOnly day) =>
        day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>A moment of UTC in one of the country's zones: <c>17 Agustus 2026 pukul 09.30 WIB</c>.</summary>
    public static string Moment(DateTime utc, string zone = "Asia/Jakarta")
    {
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, zone);
        var english = CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en";
        return local.ToString(
                english ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy 'pukul' HH.mm",
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
