using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>
/// The manager of the nation gives one person one role in several labs of a round, by one letter: so a regional office of the agency gets
/// the labs that it leads. First the person is looked for in the address, then the form gives it.
/// </summary>
public sealed partial class AssignLabs(LabinovDb db, TimeProvider time, Words words)
    : MakingPage<RoleGrant>(time)
{
    private const int Most = 15;

    /// <summary>Those of the agency's side that work for a lab.</summary>
    private static readonly Role[] Roles =
    [
        House.Role.ProgrammeManager,
        House.Role.LabCoordinator,
        House.Role.Facilitator,
    ];

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Number of the person.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Who { get; set; }

    [BindProperty, Needed]
    public Role? Role { get; set; }

    /// <summary>Numbers of the labs that were ticked.</summary>
    [BindProperty]
    public List<string> Labs { get; set; } = [];

    [BindProperty, Needed, AtMost(RoleGrant.LetterMax)]
    public string? Letter { get; set; }

    [BindProperty, Needed]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public RoundRow Round { get; private set; } = null!;
    public Found? Chosen { get; private set; }
    public IReadOnlyList<Found> Matches { get; private set; } = [];
    public bool IsMore { get; private set; }
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];
    public IReadOnlyList<Choice> LabChoices { get; private set; } = [];

    /// <summary>The labs of the round: at most as many as there are regions.</summary>
    private List<Row> rows = [];

    public IEnumerable<Choice> RoleChoices =>
        Roles.Select(role => new Choice(
            $"{role}",
            words[PeopleWords.Of(role)],
            role == House.Role.ProgrammeManager ? words["programme.assign.manager"].Value : null
        ));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        // Nothing was asked yet, so nothing is missing.
        ModelState.Clear();
        From = Time.Today();
        return Programme.Round.MayFrame(Actor) ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Programme.Round.MayFrame(Actor))
        {
            return NotAllowed();
        }

        var labs = rows.FindAll(row => Labs.Contains($"{row.Number}"));
        if (Chosen is not null && labs.Count == 0)
        {
            ModelState.AddModelError(nameof(Labs), words["programme.assign.tick"]);
        }

        if (Role is { } role && !Roles.Contains(role))
        {
            ModelState.AddModelError(nameof(Role), words["house.required"]);
        }

        if (Until < From)
        {
            ModelState.AddModelError(nameof(Until), words["people.rule.ends-before-it-begins"]);
        }

        return Chosen is null || !ModelState.IsValid
            ? await AgainAsync(cancel)
            : await OnceAsync(() => GiveAsync(labs, cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db.RoleGrants.AnyAsync(
            grant => grant.Id == Draft && grant.PersonId == Chosen!.Id,
            cancel
        )
            ? Given()
            : null;

    // Where it is held already on some of these days, nothing is given twice.
    private async Task<IActionResult> GiveAsync(List<Row> labs, CancellationToken cancel)
    {
        var held = await db
            .RoleGrants.Where(grant =>
                grant.PersonId == Chosen!.Id
                && grant.Role == Role
                && grant.ScopeKind == ScopeKind.Lab
                && (grant.UntilOn == null || grant.UntilOn >= From)
                && (Until == null || grant.FromOn <= Until)
            )
            .Select(grant => grant.ScopeId)
            .ToListAsync(cancel);
        var open = labs.FindAll(lab => !held.Contains(lab.Place.Scope.Id));
        if (open.Count == 0)
        {
            ModelState.AddModelError(nameof(Labs), words["programme.assign.held"]);
            return await AgainAsync(cancel);
        }

        // The first carries the id of the form: whatever follows was saved together with it.
        db.AddRange(
            open.Select(
                (lab, i) =>
                    RoleGrant.Give(
                        Actor,
                        Chosen!.Id,
                        Role!.Value,
                        lab.Place,
                        From!.Value,
                        Until,
                        Letter!,
                        Time.Now(),
                        i == 0 ? Draft : null
                    )
            )
        );
        await db.SaveChangesAsync(cancel);
        return Given();
    }

    private IActionResult Given() =>
        Done(
            PeopleLinks.To(Chosen!.Number),
            "people.give.done",
            words[PeopleWords.Of(Role!.Value)].Value
        );

    public sealed record Found(Id<Person> Id, int Number, string Name, string? Unit);

    private sealed record Row(int Number, string Name, Place Place);
}
