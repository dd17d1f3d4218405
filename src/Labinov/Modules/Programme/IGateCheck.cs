using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// A line of the list that the house fills before a stage is closed: signed by n of m, answered by n of m. The module that counts registers it with
/// <c>services.AddScoped&lt;IGateCheck, …&gt;()</c>.
/// </summary>
public interface IGateCheck
{
    /// <summary>The stage before whose end it is asked.</summary>
    StageKind Stage { get; }

    /// <summary>Smaller comes first.</summary>
    int Order { get; }

    /// <summary>One batched query; null when nothing was asked of this lab, so that nothing can be missing.</summary>
    Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel);
}

/// <summary>
/// A line of the list that the house fills before a stage is opened, beside what the stage before left open: is there a hall and a day, is there
/// somebody to lead it. Register it with <c>services.AddScoped&lt;IOpeningCheck, …&gt;()</c>.
/// </summary>
public interface IOpeningCheck
{
    /// <summary>Smaller comes first.</summary>
    int Order { get; }

    /// <summary>One batched query; null when the stage does not need it.</summary>
    Task<GateCheck?> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    );
}

/// <param name="Words">Key of what is counted; gets <paramref name="Done"/> and <paramref name="Of"/> as arguments.</param>
/// <param name="Path">Where one sees who or what is missing, without language prefix.</param>
public sealed record GateCheck(string Words, int Done, int Of, string Path)
{
    public bool IsMet => Done >= Of;
}

/// <summary>How a stage stood when it was opened or closed.</summary>
/// <param name="Missing">Lines of the check list that were not met.</param>
/// <param name="Reason">Why it begins or ends nevertheless.</param>
public sealed record Gate(int Missing, string? Reason)
{
    public bool IsExplained => Missing == 0 || !string.IsNullOrWhiteSpace(Reason);

    /// <summary>What is kept of the reason: nothing when none was needed.</summary>
    public string? KeptReason => Missing == 0 ? null : Reason?.Trim();

    /// <summary>Fills the list of a stage: one query for each module that counts.</summary>
    public static async Task<List<GateCheck>> ReadAsync(
        IEnumerable<IGateCheck> counters,
        LabinovDb db,
        LabFacts lab,
        StageKind stage,
        CancellationToken cancel
    )
    {
        var checks = new List<GateCheck>();
        foreach (
            var counter in counters
                .Where(counter => counter.Stage == stage)
                .OrderBy(counter => counter.Order)
        )
        {
            if (await counter.ReadAsync(db, lab, cancel) is { } check)
            {
                checks.Add(check);
            }
        }

        return checks;
    }
}
