using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>
/// What should be there before a stage begins: the stage before is over, nothing of its list is open, and what the stage itself needs stands
/// ready. Stages may overlap and labs differ, so nothing of it forbids to begin: it asks for a reason.
/// </summary>
public static class Opening
{
    public static async Task<List<GateCheck>> ReadAsync(
        IEnumerable<IGateCheck> closings,
        IEnumerable<IOpeningCheck> openings,
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(openings);
        var checks = new List<GateCheck>();
        var states = await db
            .Labs.Where(row => row.Id == lab.Id)
            .SelectMany(row => row.Stages)
            .Select(row => new { row.Kind, row.State })
            .ToDictionaryAsync(row => row.Kind, row => row.State, cancel);
        if (Before(stage, states) is { } before)
        {
            checks.Add(
                new GateCheck(
                    WordsOf(before),
                    states[before] == StageState.Closed ? 1 : 0,
                    1,
                    ProgrammeLinks.Stage(lab.Number, before)
                )
            );
            checks.AddRange(await Gate.ReadAsync(closings, db, lab, before, cancel));
        }

        foreach (var opening in openings.OrderBy(opening => opening.Order))
        {
            if (await opening.ReadAsync(db, lab, stage, cancel) is { } check)
            {
                checks.Add(check);
            }
        }

        return checks;
    }

    /// <summary>The nearest stage before, leaving out those that the lab does without; null for the first, and for documentation, which waits for none.</summary>
    public static StageKind? Before(
        StageKind stage,
        IReadOnlyDictionary<StageKind, StageState> states
    ) =>
        stage == StageKind.Documentation
            ? null
            : Enum.GetValues<StageKind>()
                .Where(kind =>
                    kind < stage
                    && states[kind] is not (StageState.Skipped or StageState.Unrecorded)
                )
                .Select(kind => (StageKind?)kind)
                .LastOrDefault();

    // Written out one by one, so that the test of the words finds each.
    private static string WordsOf(StageKind before) =>
        before switch
        {
            StageKind.DrumUp => "programme.gate.before.drum-up",
            StageKind.Diagnose => "programme.gate.before.diagnose",
            StageKind.Design => "programme.gate.before.design",
            _ => "programme.gate.before.deliver",
        };
}
