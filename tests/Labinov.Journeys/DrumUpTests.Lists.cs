using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Readiness;
using MiniExcelLibs;

namespace Labinov.Journeys;

/// <content>Every list goes home in a spreadsheet.</content>
public sealed partial class DrumUpTests
{
    private async Task EveryListIsTakenHomeAsync()
    {
        var units = home.Offices.Select(office => office.Name).ToList();
        var unsigned = Unsigned.ConvertAll(office => office.Name);
        await TakeHomeAsync(ProgrammeLinks.Units(lab), 40, [.. units, .. home.People]);
        await TakeHomeAsync(CommitmentsLinks.Charter(lab), 40, [.. units, ByPhone.Head]);
        await TakeHomeAsync(ProgrammeLinks.Outstanding(lab, "charter"), 14, unsigned);
        await TakeHomeAsync(ProgrammeLinks.Outstanding(lab, "attendance"), 1, [Absent.Name]);
        await TakeHomeAsync(ProgrammeLinks.Outstanding(lab, "readiness"), 40, units);
        await TakeHomeAsync(AttendanceLinks.To(dayOne, DayOne), 120, home.People);
        await TakeHomeAsync(AttendanceLinks.To(dayTwo, DayTwo), 121, [NewFace]);
        await TakeHomeAsync(
            AttendanceLinks.Changes(dayTwo, DayTwo),
            null,
            [Absent.Name, NewFace, Changing.Second]
        );
        await TakeHomeAsync(SessionsLinks.Calendar(lab), 2, ["Aula kantor bupati"]);
        await TakeHomeAsync(ReadinessLinks.OfLab(lab), 40, units);
        await TakeHomeAsync(
            SurveysLinks.Results(survey),
            null,
            [how.Language == "en" ? "Willing to begin,8," : "Mau memulai,8,"]
        );
        await TakeHomeAsync(SurveysLinks.OfLab(lab), 1, []);
        await TakeHomeAsync(ProgrammeLinks.Agreements(lab), 5, []);
        await TakeHomeAsync(ProgrammeLinks.Team(lab), null, []);

        await coordinator.OpenAsync(ProgrammeLinks.Units(lab));
        await using var book = File.OpenRead(await coordinator.DownloadAsync("ui.export.xlsx"));
        var rows = (await book.QueryAsync()).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(Kabupaten.TakePart + 1, rows.Count);
        Assert.Contains(rows, row => row.Values.Contains(ByPhone.Head));
    }

    /// <param name="lines">Below the headings; null where the list tells no one thing a line.</param>
    private async Task TakeHomeAsync(string path, int? lines, IEnumerable<string> holds)
    {
        await coordinator.OpenAsync(path);
        var csv = await File.ReadAllTextAsync(await coordinator.DownloadAsync("ui.export.csv"));
        if (lines is { } count)
        {
            Assert.Equal(count + 1, csv.Count(letter => letter == '\n'));
        }

        Assert.All(holds, text => Assert.Contains(text, csv, StringComparison.Ordinal));
    }
}
