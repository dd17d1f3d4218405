using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Consultations.Pages;

/// <summary>What the units of a lab asked, what waits longest on top; whoever stands on neither side reads only how many wait.</summary>
public sealed class ListConsultations(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public ConsultationsShown Shown { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public Sides Sides { get; private set; } = null!;
    public IReadOnlyList<ConsultationRow> All { get; private set; } = [];
    public IReadOnlyList<ConsultationRow> Rows { get; private set; } = [];
    public WaitingSum Sum { get; private set; } = null!;

    public bool MayAsk => Sides.Units.Count > 0;

    public IEnumerable<Choice> Units =>
        All.DistinctBy(row => row.UnitId)
            .OrderBy(row => row.Unit, StringComparer.OrdinalIgnoreCase)
            .Select(row => new Choice($"{row.UnitId}", row.Unit));

    public IEnumerable<Choice> Views =>
        Enum.GetValues<ConsultationsShown>()
            .Select(one => new Choice(
                $"{one}",
                words[$"consultations.shown.{one.ToString().ToLowerInvariant()}"]
            ));

    /// <summary>Longer than a coach may let a unit wait.</summary>
    public bool IsLate(ConsultationRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Turn == Turn.Coach
            && (time.Now() - row.TurnSinceAt).TotalDays > Consultation.PatientDays;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        Sides = await db.SidesAsync(lab, Actor, cancel);
        Sum = await db.WaitingSumAsync(lab.Id, cancel);
        All = Sides.IsNone ? [] : await db.RowsAsync(Sides, cancel);
        Rows = [.. All.Where(Fits)];
        return Sides.IsNone
            ? Page()
            : Sheet.Of(
                Format,
                words["consultations.file"],
                Columns(),
                () => Rows.ToAsyncEnumerable()
            ) ?? (IActionResult)Page();
    }

    private bool Fits(ConsultationRow row) =>
        (Unit is null || row.UnitId.Value == Unit)
        && Shown switch
        {
            ConsultationsShown.Waiting => row.Turn == Turn.Coach,
            ConsultationsShown.Mine => row.CoachId is { } coach && coach.Value == Actor.Person,
            ConsultationsShown.Closed => row.Turn == Turn.Nobody,
            _ => true,
        };

    // Never what was written: that stays on its own page.
    private List<SheetColumn<ConsultationRow>> Columns() =>
        [
            new(words["consultations.number"], row => row.Number),
            new(words["consultations.unit"], row => row.Unit),
            new(words["consultations.subject"], row => row.Subject),
            new(words["consultations.coach"], row => row.Coach),
            new(words["consultations.turn"], row => words[ConsultationsText.Key(row.Turn)].Value),
            new(words["consultations.since"], row => Clock.DayOf(row.TurnSinceAt, Lab.TimeZone)),
            new(words["consultations.asked"], row => Clock.DayOf(row.AskedAt, Lab.TimeZone)),
            new(words["consultations.letters"], row => row.Letters),
        ];
}

public enum ConsultationsShown
{
    All,
    Waiting,
    Mine,
    Closed,
}
