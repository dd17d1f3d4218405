using Labinov.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <content>The gates: what the house counted before the stage begins or ends, and the reason when it does so nevertheless.</content>
public sealed partial class LeadStage
{
    /// <summary>The list that the house fills; read for those who arrange the lab, while the stage is not over.</summary>
    public IReadOnlyList<GateCheck> Checks { get; private set; } = [];

    public bool IsIncomplete => Checks.Any(check => !check.IsMet);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken cancel) =>
        ActAsync(
            Start,
            nameof(Start),
            "programme.stage.open.done",
            (lab, kind, today) =>
                lab.Open(kind, Actor, Start.On!.Value, today, time.Now(), Gated(Start.Reason)),
            lab => lab.MayLead(Actor),
            cancel,
            async (lab, kind) =>
            {
                // Asked only while it may begin: whoever comes second is told that it runs already.
                Checks = lab.MayOpen(kind, Actor) ? await FillOpeningAsync(cancel) : [];
                AskWhy(Start.Reason, "Start.Reason", "programme.rule.gate-open");
            }
        );

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) =>
        ActAsync(
            End,
            nameof(End),
            "programme.stage.close.done",
            (lab, kind, today) =>
                lab.Close(kind, Actor, End.On!.Value, today, time.Now(), Gated(End.Reason)),
            lab => lab.MayLead(Actor),
            cancel,
            async (lab, kind) =>
            {
                Checks = lab.MayClose(kind, Actor) ? await FillClosingAsync(cancel) : [];
                AskWhy(End.Reason, "End.Reason", "programme.rule.gate");
            }
        );

    private Gate Gated(string? reason) => new(Checks.Count(check => !check.IsMet), reason);

    private void AskWhy(string? reason, string field, string rule)
    {
        if (IsIncomplete && string.IsNullOrWhiteSpace(reason))
        {
            ModelState.AddModelError(field, words[rule]);
        }
    }

    private async Task ReadChecksAsync(CancellationToken cancel)
    {
        if (MayPlan)
        {
            Checks =
                Facts.State == StageState.Open
                    ? await FillClosingAsync(cancel)
                    : await FillOpeningAsync(cancel);
        }
    }

    private async Task<List<GateCheck>> FillClosingAsync(CancellationToken cancel) =>
        await Gate.ReadAsync(
            counters,
            db,
            await Visible.Facts(db).SingleAsync(cancel),
            ProgrammeLinks.KindOf(Stage)!.Value,
            cancel
        );

    private async Task<List<GateCheck>> FillOpeningAsync(CancellationToken cancel) =>
        await Opening.ReadAsync(
            counters,
            openings,
            db,
            await Visible.Facts(db).SingleAsync(cancel),
            ProgrammeLinks.KindOf(Stage)!.Value,
            cancel
        );
}
