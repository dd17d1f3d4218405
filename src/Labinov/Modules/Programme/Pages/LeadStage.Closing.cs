using Labinov.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <content>The gate: what the house counted before the stage ends, and the reason when it ends nevertheless.</content>
public sealed partial class LeadStage
{
    /// <summary>The list that the house fills; read for those who arrange the lab, while the stage is not over.</summary>
    public IReadOnlyList<GateCheck> Checks { get; private set; } = [];

    public bool IsIncomplete => Checks.Any(check => !check.IsMet);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) =>
        ActAsync(
            End,
            nameof(End),
            "programme.stage.close.done",
            (lab, kind, today) =>
                lab.Close(
                    kind,
                    Actor,
                    End.On!.Value,
                    today,
                    time.Now(),
                    new Gate(Checks.Count(check => !check.IsMet), End.Reason)
                ),
            lab => lab.MayLead(Actor),
            cancel,
            () => AskWhyAsync(cancel)
        );

    private async Task AskWhyAsync(CancellationToken cancel)
    {
        Checks = await FillAsync(cancel);
        if (IsIncomplete && string.IsNullOrWhiteSpace(End.Reason))
        {
            ModelState.AddModelError("End.Reason", words["programme.rule.gate"]);
        }
    }

    private async Task ReadChecksAsync(CancellationToken cancel)
    {
        if (MayPlan)
        {
            Checks = await FillAsync(cancel);
        }
    }

    private async Task<List<GateCheck>> FillAsync(CancellationToken cancel) =>
        await Gate.ReadAsync(
            counters,
            db,
            await Visible.Facts(db).SingleAsync(cancel),
            ProgrammeLinks.KindOf(Stage)!.Value,
            cancel
        );
}
