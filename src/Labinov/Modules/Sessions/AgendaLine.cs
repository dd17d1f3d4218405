using System.Globalization;
using System.Text.RegularExpressions;

namespace Labinov.Modules.Sessions;

/// <summary>
/// A line as clerks write it: <c>08.30 Pembukaan — Bupati</c>, <c>09.00-10.00 Meja 1: Dinas Kesehatan — Fasilitator A</c>. Whatever is not
/// understood stays text: nothing that was typed is lost or refused.
/// </summary>
/// <param name="From">Local time of the locus; null when the line begins with none.</param>
/// <param name="Who">Behind a dash that stands between blanks; null when the line has none.</param>
public sealed partial record AgendaLine(TimeOnly? From, TimeOnly? Until, string What, string? Who)
{
    /// <summary><c>08.30</c>, <c>08.30–09.00</c>; empty without a time.</summary>
    public string Times =>
        (From, Until) switch
        {
            ({ } from, { } until) => $"{Clock(from)}–{Clock(until)}",
            ({ } from, null) => Clock(from),
            _ => "",
        };

    /// <summary>Blank lines are left out.</summary>
    public static IReadOnlyList<AgendaLine> Read(string? text) =>
        [
            .. (text ?? "")
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(One),
        ];

    private static AgendaLine One(string line)
    {
        var times = Beginning().Match(line);
        var rest = times.Success ? line[times.Length..].Trim() : line;
        var from = times.Success ? Time(times, "h", "m") : null;
        // 25.70 is no time, and a line that is a time alone says nothing: both stay as they were typed.
        if (rest.Length == 0 || from is null)
        {
            (rest, from) = (line, null);
        }

        var parts = Dash().Split(rest, 2);
        var hasWho = parts.Length == 2 && parts.All(part => !string.IsNullOrWhiteSpace(part));
        return new AgendaLine(
            from,
            from is null ? null : Time(times, "uh", "um"),
            hasWho ? parts[0].Trim() : rest,
            hasWho ? parts[1].Trim() : null
        );
    }

    private static TimeOnly? Time(Match match, string hour, string minute) =>
        int.TryParse(match.Groups[hour].ValueSpan, CultureInfo.InvariantCulture, out var h)
        && int.TryParse(match.Groups[minute].ValueSpan, CultureInfo.InvariantCulture, out var m)
        && h < 24
        && m < 60
            ? new TimeOnly(h, m)
            : null;

    private static string Clock(TimeOnly time) =>
        time.ToString("HH.mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(pukul\s+)?(?<h>\d{1,2})[.:](?<m>\d{2})(\s*([-–—]|s\.?d\.?)\s*(?<uh>\d{1,2})[.:](?<um>\d{2}))?([\s,;:–—-]+|$)",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\s[–—-]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dash();
}
