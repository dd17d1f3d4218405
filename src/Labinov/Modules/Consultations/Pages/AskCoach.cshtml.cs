using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations.Pages;

/// <summary>A unit asks a coach of its lab, or whoever of them has time.</summary>
public sealed class AskCoach(LabinovDb db, TimeProvider time, Numbers numbers, Words words)
    : MakingPage<Consultation>(time)
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the idea that it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public int? About { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public Guid? Coach { get; set; }

    [BindProperty, Needed, AtMost(Consultation.SubjectMax)]
    public string? Subject { get; set; }

    [BindProperty, Needed, AtMost(Consultation.TextMax)]
    public string? Text { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<CoachName> Coaches { get; private set; } = [];
    public AskedIdea? Idea { get; private set; }

    public IEnumerable<Choice> CoachChoices =>
        Coaches.Select(coach => new Choice(
            $"{coach.Id}",
            $"{coach.Name} · {words[PeopleWords.Of(coach.Role)]}"
        ));

    private Sides sides = null!;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        sides = await db.SidesAsync(lab, Actor, cancel);
        var mine = sides.Units;
        Units = await db
            .Organisations.Where(unit => mine.Contains(unit.Id))
            .OrderBy(unit => unit.SearchName)
            .Select(unit => new Choice(unit.Id.ToString(), unit.Name, null, null))
            .ToListAsync(cancel);
        Coaches = await db.CoachesAsync(lab, Time.Today(lab.TimeZone), cancel);
        Idea = About is not { } about
            ? null
            : await db
                .Ideas.VisibleTo(db, Actor, Time.Today())
                .Where(idea => idea.Number == about && idea.LabId == lab.Id)
                .Select(idea => new AskedIdea(idea.Id, idea.Title, idea.UnitId))
                .SingleOrDefaultAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Units.Count == 0)
        {
            return NotAllowed();
        }

        Unit = Idea?.UnitId.Value ?? (Units.Count == 1 ? Guid.Parse(Units[0].Value) : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return Units.Count == 0 ? NotAllowed() : await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Consultations.Where(one => one.Id == Draft && one.LabId == Lab.Id)
            .Select(one => (int?)one.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Asked(number) : null;
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        if (Units.All(choice => choice.Value != Unit?.ToString()))
        {
            ModelState.AddModelError(nameof(Unit), words["consultations.error.unit"]);
        }

        if (Coach is { } chosen && Coaches.All(coach => coach.Id.Value != chosen))
        {
            ModelState.AddModelError(nameof(Coach), words["consultations.error.coach"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var asked = Consultation.Ask(
            Actor,
            sides,
            Draft,
            await numbers.TakeAsync(Consultation.Counter, cancel),
            new Question(
                new Id<Organisation>(Unit!.Value),
                Coach is { } coach ? new Id<Person>(coach) : null,
                Idea?.Id,
                Subject!,
                Text!
            ),
            Time.Now()
        );
        db.Add(asked);
        await db.SaveChangesAsync(cancel);
        return Asked(asked.Number);
    }

    private IActionResult Asked(int number) =>
        Done(ConsultationsLinks.To(number), "consultations.asked.done");
}

public sealed record AskedIdea(Id<Idea> Id, string Title, Id<Organisation> UnitId);
