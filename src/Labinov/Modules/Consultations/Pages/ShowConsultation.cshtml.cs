using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations.Pages;

/// <summary>One consultation from the first question on. The unit asks on, coaches answer; nobody else finds it.</summary>
public sealed class ShowConsultation(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Made by the form, so that what is sent twice is written once.</summary>
    [BindProperty]
    public Guid? Letter { get; set; }

    [BindProperty, Needed, AtMost(Consultation.TextMax)]
    public string? Text { get; set; }

    [BindProperty]
    public Guid? Coach { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public Sides Sides { get; private set; } = null!;
    public Consultation Consultation { get; private set; } = null!;
    public string Unit { get; private set; } = "";
    public AboutIdea? Idea { get; private set; }
    public IReadOnlyList<CoachName> Coaches { get; private set; } = [];
    private Dictionary<Id<Person>, string> names = [];

    public bool IsUnit => Sides.IsOfUnit(Consultation.UnitId);

    public IEnumerable<Choice> CoachChoices =>
        Coaches.Select(coach => new Choice(
            $"{coach.Id}",
            $"{coach.Name} · {words[PeopleWords.Of(coach.Role)]}"
        ));

    public string? NameOf(Id<Person>? person) =>
        person is { } known ? names.GetValueOrDefault(known) : null;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var consultation = await db
            .Consultations.Include(one => one.Letters)
            .SingleOrDefaultAsync(one => one.Number == Number, cancel);
        if (consultation is null)
        {
            return false;
        }

        var lab = await db
            .Labs.InsideFor(db, Actor)
            .Where(lab => lab.Id == consultation.LabId)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        if (lab is null)
        {
            return false;
        }

        (Consultation, Lab) = (consultation, lab);
        Sides = await db.SidesAsync(lab, Actor, cancel);
        if (!Sides.IsCoach && !IsUnit)
        {
            return false;
        }

        await ReadAroundAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Letter = Id<ConsultationLetter>.New(time.Now()).Value;
        Coach = Consultation.CoachId?.Value;
        return Page();
    }

    /// <summary>An answer where a coach writes, one more question where the unit does.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var id = Letter is { } made
            ? new Id<ConsultationLetter>(made)
            : Id<ConsultationLetter>.New(time.Now());
        if (IsUnit)
        {
            Consultation.AskOn(Actor, Sides, id, Text!, time.Now());
        }
        else
        {
            Consultation.Answer(Actor, Sides, id, Text!, time.Now());
        }

        await db.SaveChangesAsync(cancel);
        return Done(
            ConsultationsLinks.To(Number),
            IsUnit ? "consultations.asked-on.done" : "consultations.answered.done"
        );
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Consultation.MayClose(Sides))
        {
            return NotAllowed();
        }

        Consultation.Close(Actor, Sides, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(ConsultationsLinks.To(Number), "consultations.closed.done");
    }

    public async Task<IActionResult> OnPostPassAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Sides.IsCoach)
        {
            return NotAllowed();
        }

        ModelState.Remove(nameof(Text));
        if (Coach is { } chosen && Coaches.All(coach => coach.Id.Value != chosen))
        {
            ModelState.AddModelError(nameof(Coach), words["consultations.error.coach"]);
            return await AgainAsync(cancel);
        }

        Consultation.PassOn(Sides, Coach is { } coach ? new Id<Person>(coach) : null);
        await db.SaveChangesAsync(cancel);
        return Done(ConsultationsLinks.To(Number), "consultations.passed.done");
    }

    private async Task ReadAroundAsync(CancellationToken cancel)
    {
        Unit = await db
            .Organisations.Where(unit => unit.Id == Consultation.UnitId)
            .Select(unit => unit.Name)
            .SingleAsync(cancel);
        Idea = await db
            .Ideas.VisibleTo(db, Actor, time.Today())
            .Where(idea => idea.Id == Consultation.IdeaId)
            .Select(idea => new AboutIdea(idea.Number, idea.Title))
            .SingleOrDefaultAsync(cancel);
        var people = Consultation
            .Letters.Select(letter => letter.ById)
            .Append(Consultation.CoachId)
            .OfType<Id<Person>>()
            .Distinct()
            .ToList();
        names = await db
            .People.Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        Coaches = Sides.IsCoach ? await db.CoachesAsync(Lab, time.Today(Lab.TimeZone), cancel) : [];
    }
}

public sealed record AboutIdea(int Number, string Title);
