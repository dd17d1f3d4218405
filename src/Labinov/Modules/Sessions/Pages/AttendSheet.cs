using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The list of a day as a spreadsheet: everybody who is expected, and who of them came.</summary>
internal static class AttendSheet
{
    public sealed record Line(UnitGroup Unit, Expected Person);

    public static IEnumerable<Line> Lines(IReadOnlyList<UnitGroup> groups) =>
        groups.SelectMany(group => group.People.Select(person => new Line(group, person)));

    public static List<SheetColumn<Line>> Columns(Words words) =>
        [
            new(
                words["sessions.attendance.unit"],
                line => line.Unit.Name ?? words["sessions.attendance.no-unit"].Value
            ),
            new(words["sessions.attendance.walk-in.name"], line => line.Person.Name),
            new(
                words["sessions.attendance.here"],
                line => words[line.Person.IsHere ? "programme.yes" : "programme.no"].Value
            ),
            new(
                words["sessions.attendance.how"],
                line =>
                    line.Person.How is { } how
                        ? words[
                            "sessions.attendance.how." + how.ToString().ToLowerInvariant()
                        ].Value
                        : null
            ),
        ];
}
