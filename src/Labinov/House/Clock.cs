namespace Labinov;

/// <summary>The present, as rows keep it.</summary>
public static class Clock
{
    /// <summary>Where no region gives its own time zone, the capital's counts.</summary>
    public const string Jakarta = "Asia/Jakarta";

    /// <summary>UTC, cut to the millisecond: what was written is equal to what is read on both engines.</summary>
    public static DateTime Now(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var now = time.GetUtcNow().UtcDateTime;
        return new DateTime(
            now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond),
            DateTimeKind.Utc
        );
    }

    /// <summary>The date of a moment in a time zone.</summary>
    public static DateOnly DayOf(DateTime utc, string zone = Jakarta) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, zone));

    /// <summary>The moment at which a date begins in a time zone.</summary>
    public static DateTime StartOf(DateOnly day, string zone = Jakarta) =>
        TimeZoneInfo.ConvertTimeToUtc(
            day.ToDateTime(TimeOnly.MinValue),
            TimeZoneInfo.FindSystemTimeZoneById(zone)
        );

    /// <summary>Today's date in a time zone such as <c>Asia/Makassar</c>.</summary>
    public static DateOnly Today(this TimeProvider time, string zone = Jakarta) =>
        DayOf(time.Now(), zone);
}
