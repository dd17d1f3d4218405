using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The programme manager says what a round promises, who pays, and when regions may apply.</summary>
public sealed class FrameRound(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Needed, AtMost(Round.ThemeMax)]
    public string? Theme { get; set; }

    [BindProperty]
    [Needed]
    public Funding? Funding { get; set; }

    [BindProperty]
    [AtMost(Round.OutputMax)]
    public string? OutputCode { get; set; }

    [BindProperty]
    public DateOnly? ApplyFrom { get; set; }

    [BindProperty]
    public DateOnly? ApplyUntil { get; set; }

    [BindProperty]
    public TargetForm Q1 { get; set; } = new();

    [BindProperty]
    public TargetForm Q2 { get; set; } = new();

    [BindProperty]
    public TargetForm Q3 { get; set; } = new();

    [BindProperty]
    public TargetForm Q4 { get; set; } = new();

    public RoundRow Shown { get; private set; } = null!;

    public IEnumerable<Choice> Fundings => ProgrammeText.Fundings(words);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Round.MayFrame(Actor))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        var round = await db
            .Rounds.AsNoTracking()
            .Include(row => row.Targets)
            .SingleAsync(row => row.Id == Shown.Id, cancel);
        (Version, Theme, OutputCode) = (round.Version, round.Theme, round.OutputCode);
        Funding = round.Funding == Programme.Funding.Unpublished ? null : round.Funding;
        (ApplyFrom, ApplyUntil) = (round.ApplyFromOn, round.ApplyUntilOn);
        var forms = round.Targets.ToDictionary(row => row.Quarter, TargetForm.Of);
        (Q1, Q2, Q3, Q4) = (At(1), At(2), At(3), At(4));
        return Page();

        TargetForm At(int quarter) => forms.GetValueOrDefault(quarter) ?? new TargetForm();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Round.MayFrame(Actor))
        {
            return NotAllowed();
        }

        var frame = Examine();
        if (frame is null)
        {
            return await AgainAsync(cancel);
        }

        var round = await db
            .Rounds.Include(row => row.Targets)
            .SingleAsync(row => row.Id == Shown.Id, cancel);
        db.Expect(round, Version);
        round.Frame(Actor, frame, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(ProgrammeLinks.Round(Number, round.Year, round.Theme), "programme.frame.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var row = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        Shown = row!;
        return row is not null;
    }

    // Null with the error beside its field.
    private RoundFrame? Examine()
    {
        TargetForm[] forms = [Q1, Q2, Q3, Q4];
        var targets = forms.Any(form => !form.IsEmpty)
            ? forms.Select((form, i) => form.Target(i + 1)).ToList()
            : [];
        if (!ModelState.IsValid)
        {
            return null;
        }

        var frame = new RoundFrame(
            Theme!,
            Funding!.Value,
            OutputCode,
            ApplyFrom,
            ApplyUntil,
            targets
        );
        if (frame.WrongWindow() is { } wrong)
        {
            var field = ApplyFrom is null ? nameof(ApplyFrom) : nameof(ApplyUntil);
            ModelState.AddModelError(field, words[wrong]);
        }

        for (var i = 1; i < targets.Count; i++)
        {
            foreach (var field in targets[i].FallingFrom(targets[i - 1]))
            {
                ModelState.AddModelError($"Q{i + 1}.{field}", words["programme.rule.targets-fall"]);
            }
        }

        return ModelState.IsValid ? frame : null;
    }
}
