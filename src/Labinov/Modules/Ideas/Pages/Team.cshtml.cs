using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Who works on an idea, each with their part, and which units help.</summary>
public sealed partial class Team(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<Person>(time)
{
    /// <summary>So many persons of the units are offered; whoever is missing is typed.</summary>
    private const int MostOffered = 150;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>A person of the units; the name wins when both are told.</summary>
    [BindProperty]
    public Id<Person>? Member { get; set; }

    [BindProperty, AtMost(Person.NameMax)]
    public string? MemberName { get; set; }

    [BindProperty, AtMost(Idea.PartMax)]
    public string? Part { get; set; }

    /// <summary>A unit that helps.</summary>
    [BindProperty]
    public Id<Organisation>? Unit { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    /// <summary>As it lies in the database; not tracked.</summary>
    public Idea Idea { get; private set; } = null!;

    public string LeadUnit { get; private set; } = "";
    public string? Author { get; private set; }
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Offered { get; private set; } = [];
    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    public sealed record MemberRow(Id<Person> Id, string Name, string? Part, bool IsNew);

    public sealed record UnitRow(Id<Organisation> Id, string Name);

    public bool MayArrange => Idea.MayTeam(Actor);
    public bool MayLeave => Idea.IsMember(Actor);

    /// <summary>Somebody put the actor here, and the desk still says so.</summary>
    public bool IsNewToMe => Members.Any(row => row.IsNew && IsMe(row.Id));

    public string? UnitError =>
        ModelState.TryGetValue(nameof(Unit), out var state) && state.Errors.Count > 0
            ? state.Errors[0].ErrorMessage
            : null;

    private string Here => IdeasLinks.Act(Number, "team");

    public bool IsMe(Id<Person> person) => Actor.Person == person.Value;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return MayArrange || MayLeave ? Page() : NotAllowed();
    }

    /// <summary>Looks for units; nothing is kept yet and nothing typed is lost.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        return MayArrange ? Page() : NotAllowed();
    }

    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        ActAsync(
            async idea =>
            {
                if (await WhoAsync(idea, cancel) is not { } person)
                {
                    ModelState.AddModelError(nameof(MemberName), words["ideas.team.choose"]);
                    return false;
                }

                idea.Take(Actor, person, Part, Time.Now());
                return true;
            },
            "ideas.team.take.done",
            cancel
        );

    public Task<IActionResult> OnPostPartAsync(CancellationToken cancel) =>
        ActAsync(
            idea =>
            {
                // Only those who are there: a part makes nobody a member.
                if (idea.Team.Any(member => member.PersonId == Member))
                {
                    idea.Take(Actor, Member!.Value, Part, Time.Now());
                }

                return Task.FromResult(true);
            },
            "ideas.team.part.done",
            cancel
        );

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        ActAsync(
            idea =>
            {
                idea.Release(Actor, Member ?? default, Time.Now());
                return Task.FromResult(true);
            },
            "ideas.team.release.done",
            cancel
        );

    public Task<IActionResult> OnPostHelpAsync(CancellationToken cancel) =>
        ActAsync(
            async idea =>
            {
                if (
                    !await db.Organisations.AnyAsync(
                        unit => unit.Id == Unit && unit.EndedOn == null,
                        cancel
                    )
                )
                {
                    ModelState.AddModelError(nameof(Unit), words["ideas.new.error.unit"]);
                    return false;
                }

                idea.Help(Actor, Unit!.Value, Time.Now());
                return true;
            },
            "ideas.team.help.done",
            cancel
        );

    public Task<IActionResult> OnPostHelpsNoMoreAsync(CancellationToken cancel) =>
        ActAsync(
            idea =>
            {
                idea.HelpsNoMore(Actor, Unit ?? default, Time.Now());
                return Task.FromResult(true);
            },
            "ideas.team.no-help.done",
            cancel
        );

    /// <summary>The actor knows that somebody put them on the team.</summary>
    public Task<IActionResult> OnPostNoticeAsync(CancellationToken cancel) =>
        OfMyselfAsync(
            idea => idea.Noticed(Actor, Time.Now()),
            Here,
            "ideas.team.notice.done",
            cancel
        );

    /// <summary>The actor takes themself off the team.</summary>
    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel) =>
        OfMyselfAsync(
            idea => idea.Release(Actor, new Id<Person>(Actor.Person!.Value), Time.Now()),
            // A draft is seen by its people only: whoever leaves it finds it no longer.
            IdeasLinks.All,
            "ideas.team.leave.done",
            cancel
        );
}
