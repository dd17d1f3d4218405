namespace Labinov;

/// <summary>The present, as rows keep it.</summary>
public static class Clock
{
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

    /// <summary>Today's date in a time zone such as <c>Asia/Makassar</c>.</summary>
    public static DateOnly Today(this TimeProvider time, string zone = "Asia/Jakarta")
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(time.Now(), zone));
    }
}
