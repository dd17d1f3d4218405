using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The list of labs as a spreadsheet: a row per lab, state and days per stage.</summary>
internal static class LabSheet
{
    public static List<SheetColumn<LabRow>> Columns(Words words)
    {
        var columns = new List<SheetColumn<LabRow>>
        {
            new(words["programme.number"], lab => lab.Number),
            new(words["programme.lab"], lab => lab.Name),
            new(words["programme.year"], lab => lab.Year),
            new(words["programme.region.code"], lab => lab.RegionCode),
            new(words["programme.region"], lab => lab.Region),
            new(words["programme.province"], lab => lab.Province ?? lab.Region),
            new(
                words["programme.3t"],
                lab => words[lab.Is3T ? "programme.yes" : "programme.no"].Value
            ),
            new(words["programme.theme"], lab => lab.Theme),
            new(words["programme.funding"], lab => words.Of(lab.Funding)),
            new(words["programme.stands"], lab => words.Standing(lab.Standing)),
        };
        foreach (var kind in Enum.GetValues<StageKind>())
        {
            var name = words.Of(kind);
            columns.Add(
                Column($"{name}: {words["programme.state"]}", kind, stage => words.Of(stage.State))
            );
            columns.Add(
                Column(
                    $"{name}: {words["programme.planned-from"]}",
                    kind,
                    stage => stage.PlannedFromOn
                )
            );
            columns.Add(
                Column(
                    $"{name}: {words["programme.planned-until"]}",
                    kind,
                    stage => stage.PlannedUntilOn
                )
            );
            columns.Add(
                Column($"{name}: {words["programme.started"]}", kind, stage => stage.StartedOn)
            );
            columns.Add(
                Column($"{name}: {words["programme.ended"]}", kind, stage => stage.EndedOn)
            );
        }

        return columns;
    }

    private static SheetColumn<LabRow> Column(
        string title,
        StageKind kind,
        Func<StageFacts, object?> value
    ) => new(title, lab => value(lab.Stages.Single(stage => stage.Kind == kind)));
}
