using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Those who arrange a lab put a questionnaire of the house before its people.</summary>
public sealed class NewSurveyModel(
    LabinovDb db,
    Numbers numbers,
    ISeals seals,
    TimeProvider time,
    Words words
) : MakingPage<Survey>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Its code.</summary>
    [BindProperty, Needed]
    public string? Instrument { get; set; }

    [BindProperty, Needed]
    public SurveyWave? Wave { get; set; }

    [BindProperty, Between(Survey.Least, Survey.ExpectedMost)]
    public int? Expected { get; set; }

    /// <summary>Instrument and question, such as <c>trust.age</c>; null for no comparison.</summary>
    [BindProperty]
    public string? GroupBy { get; set; }

    [BindProperty, Needed]
    public DateOnly? OpensOn { get; set; }

    [BindProperty, Needed]
    public DateOnly? LastOn { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    private DateOnly Today => Time.Today(Lab.TimeZone);

    public IEnumerable<Choice> Instruments =>
        KnownInstruments.Newest.Select(instrument => new Choice(
            instrument.Code,
            instrument.Title.ToString(),
            words[
                instrument.Audience == SurveyAudience.Staff
                    ? "surveys.new.for-staff"
                    : "surveys.new.for-public",
                instrument.Measures.ToString()
            ]
        ));

    public IEnumerable<Choice> Waves =>
        Enum.GetValues<SurveyWave>().Select(wave => new Choice($"{wave}", words.Of(wave)));

    public IEnumerable<Choice> Groups =>
        from instrument in KnownInstruments.Newest
        from item in instrument.Groups
        select new Choice(
            $"{instrument.Code}.{item.Code}",
            item.Text.ToString(),
            Group: instrument.Title.ToString()
        );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        (OpensOn, LastOn, Wave) = (Today, Today.AddDays(13), SurveyWave.Before);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Lab = (await db.InsideLabAsync(Number, Actor, cancel))!;
        return Lab is not null;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Surveys.Where(survey => survey.Id == Draft && survey.LabId == Lab.Id)
            .Select(survey => (int?)survey.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Opened(number) : null;
    }

    private IActionResult Opened(int number) => Done(SurveysLinks.To(number), "surveys.new.done");

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        if (Examine() is not { } frame)
        {
            return await AgainAsync(cancel);
        }

        var secret = await db
            .Surveys.Where(survey =>
                survey.LabId == Lab.Id && survey.Instrument == frame.Instrument.Code
            )
            .OrderBy(survey => survey.Number)
            .Select(survey => survey.Secret)
            .FirstOrDefaultAsync(cancel);
        var number = await numbers.TakeAsync(Survey.Counter, cancel);
        db.Add(
            Survey.Open(
                Actor,
                Lab,
                number,
                frame,
                secret ?? SurveyKey.Make(seals),
                Today,
                Time.Now(),
                Draft
            )
        );
        await db.SaveChangesAsync(cancel);
        return Opened(number);
    }

    // Null with the error beside its field.
    private SurveyFrame? Examine()
    {
        var instrument = KnownInstruments.Find(Instrument);
        if (instrument is null && Instrument is not null)
        {
            ModelState.AddModelError(nameof(Instrument), words["surveys.rule.choice"]);
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        var frame = new SurveyFrame(
            instrument!,
            Wave!.Value,
            Expected,
            // A question of another questionnaire divides nothing here.
            GroupBy?.Split('.')
                is [var code, var item]
            && code == instrument!.Code
                ? item
                : null,
            OpensOn!.Value,
            LastOn!.Value
        );
        var wrong = frame.WrongExpected();
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Expected), words[wrong, Survey.Least]);
        }
        else if (frame.Wrong() is { } other)
        {
            ModelState.AddModelError(nameof(LastOn), words[other]);
        }
        else if (frame.LastOn < Today)
        {
            ModelState.AddModelError(nameof(LastOn), words["surveys.rule.over-already"]);
        }

        return ModelState.IsValid ? frame : null;
    }
}
