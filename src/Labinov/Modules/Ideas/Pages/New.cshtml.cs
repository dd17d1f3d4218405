using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Asks just enough to make the draft row; everything else is written into that row.</summary>
public sealed partial class New(
    LabinovDb db,
    TimeProvider time,
    Numbers numbers,
    SimilarIdeas similar,
    Words words
) : MakingPage<Idea>(time)
{
    private const int MostLabs = 10;

    [BindProperty]
    [Needed, AtMost(Idea.TitleMax)]
    public string? Title { get; set; }

    [BindProperty]
    [Needed]
    public IdeaOrigin? Origin { get; set; }

    [BindProperty]
    public Id<Organisation>? Unit { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    /// <summary>Number of the lab in which it was born.</summary>
    [BindProperty]
    public int? Lab { get; set; }

    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    /// <summary>The one unit for which the actor writes, so that there is nothing to choose; null when there are more.</summary>
    public UnitChoice? OwnUnit { get; private set; }

    public IReadOnlyList<Choice> Labs { get; private set; } = [];

    /// <summary>What resembles the title; null until somebody asks.</summary>
    public SimilarFound? Alike { get; private set; }

    /// <summary>Under whose name the browser holds what is typed: nobody else at this machine finds it. What answers a problem is another page.</summary>
    public string Holder => $"idea {Actor.Person:n} {Answered?.Number}";

    public string? UnitError =>
        ModelState.TryGetValue(nameof(Unit), out var state) && state.Errors.Count > 0
            ? state.Errors[0].ErrorMessage
            : null;

    private List<Id<Organisation>> Units =>
        Actor.Scopes<Organisation>(
            ScopeKind.Unit,
            Role.Innovator,
            Role.UnitHead,
            Role.UnitOperator
        );

    private List<Id<Region>> Regions =>
        Actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator, Role.InnovationAdmin);

    private bool MayChoose =>
        Units.Count != 1 || Regions.Count > 0 || Actor.IsNational(Role.ProgrammeManager);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Answered = await Chosen.Answered(db).SingleOrDefaultAsync(cancel);
        var within = Regions.Count == 1 && Units.Count == 0 ? Regions[0] : (Id<Region>?)null;
        Picker = await UnitPickers.ReadAsync(db, UnitQuery, Unit, within, cancel);
        OwnUnit = MayChoose ? null : Picker.Chosen;
        var home =
            await db
                .Organisations.Where(unit => unit.Id == Unit)
                .Select(unit => unit.RegionId)
                .SingleOrDefaultAsync(cancel)
            ?? within;
        Labs =
        [
            .. (
                await db
                    .Labs.Where(lab => lab.RegionId == home && lab.Year >= Time.Today().Year - 1)
                    .OrderByDescending(lab => lab.Year)
                    .ThenByDescending(lab => lab.Number)
                    .Take(MostLabs)
                    .Select(lab => new { lab.Number, lab.Name })
                    .ToListAsync(cancel)
            ).Select(lab => new Choice(
                lab.Number.ToString(CultureInfo.InvariantCulture),
                lab.Name
            )),
        ];
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Idea.MayDraft(Actor))
        {
            return NotAllowed();
        }

        Unit = Units.Count > 0 ? Units[0] : null;
        await LoadAsync(cancel);
        if (Answered is { } problem)
        {
            (Unit, Lab, Origin) = (problem.Unit, problem.Lab, IdeaOrigin.NewIdea);
            await LoadAsync(cancel);
            return Page();
        }

        ChooseLab();
        return Page();
    }

    // Most ideas are born in the lab that is under way; whoever comes from elsewhere says so.
    private void ChooseLab() =>
        Lab = Labs.Count == 1 ? int.Parse(Labs[0].Value, CultureInfo.InvariantCulture) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Idea.MayDraft(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        var unit = await db
            .Organisations.Where(row => row.Id == Unit && row.EndedOn == null)
            .Select(row => new { row.Id, row.RegionId })
            .SingleOrDefaultAsync(cancel);
        if (unit is null)
        {
            ModelState.AddModelError(nameof(Unit), words["ideas.new.error.unit"]);
        }

        var lab = await db
            .Labs.Where(lab => lab.Number == Lab)
            .Select(lab => new { lab.Id, lab.RegionId })
            .SingleOrDefaultAsync(cancel);
        if (Lab is not null && unit is not null && lab?.RegionId != unit.RegionId)
        {
            ModelState.AddModelError(nameof(Lab), words["ideas.new.error.lab"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var idea = Idea.Draft(
            Actor,
            Draft,
            await numbers.TakeAsync(Idea.Counter, cancel),
            Title!,
            Origin!.Value,
            unit!.Id,
            unit.RegionId,
            lab?.Id,
            Time.Now()
        );
        Begin(idea);
        await AnswerAsync(idea, cancel);
        db.Add(idea);
        await db.SaveChangesAsync(cancel);
        return Done(IdeasLinks.Edit(idea.Number, EditStep.Basics), "ideas.new.done");
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Ideas.VisibleTo(db, Actor, Time.Today())
            .Where(idea => idea.Id == Draft)
            .Select(idea => (int?)idea.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number
            ? Done(IdeasLinks.Edit(number, EditStep.Basics), "ideas.new.done")
            : null;
    }
}
