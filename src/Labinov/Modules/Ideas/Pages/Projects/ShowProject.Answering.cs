using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <content>What the unit says.</content>
public sealed partial class ShowProject
{
    public async Task<IActionResult> OnPostAdoptAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Origin is null)
        {
            ModelState.AddModelError(nameof(Origin), words["ideas.project.rule.origin"]);
        }

        await CheckWhoAsync(cancel);
        return await OnceAsync(() => AdoptAsync(cancel), cancel);
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(nameof(Why), words["ideas.rule.say-why"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // The same answer, sent once more after it was lost.
        if (Project.State != ProjectState.NotNow || Project.Why != Why)
        {
            db.Expect(Project, Version);
            Project.Leave(Actor, Why!, Time.Now());
            await db.SaveChangesAsync(cancel);
        }

        return Done(Here, "ideas.project.left.done");
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Who is null)
        {
            ModelState.AddModelError(nameof(Who), words["ideas.project.rule.who"]);
        }

        await CheckWhoAsync(cancel);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (Project.PersonId != Who)
        {
            var idea =
                await db.Ideas.SingleOrDefaultAsync(row => row.Id == Project.IdeaId, cancel)
                ?? throw new RuleBroken("ideas.project.rule.linked");
            db.Expect(Project, Version);
            Project.Link(Actor, idea, Who!.Value);
            await db.SaveChangesAsync(cancel);
        }

        return Done(Here, "ideas.project.linked.done");
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Ideas.VisibleTo(db, Actor, Time.Today())
            .Where(idea => idea.Id == Draft)
            .Select(idea => (int?)idea.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Adopted(number) : null;
    }

    private async Task<IActionResult> AdoptAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = Time.Now();
        db.Expect(Project, Version);
        var region = await db
            .Organisations.Where(unit => unit.Id == Project.UnitId)
            .Select(unit => unit.RegionId)
            .SingleAsync(cancel);
        var idea = await BegunAsync(region, now, cancel);
        Project.Adopt(Actor, idea, Who, now);
        db.Add(idea);
        await db.SaveChangesAsync(cancel);
        return Adopted(idea.Number);
    }

    /// <summary>What the list told stands where the form of an idea asks for it.</summary>
    private async Task<Idea> BegunAsync(Id<Region>? region, DateTime now, CancellationToken cancel)
    {
        var project = Project;
        // Before a number is taken: whoever came second takes none.
        if (!project.MayAdopt(Actor))
        {
            throw new RuleBroken("ideas.project.rule.adopted");
        }

        var idea = Idea.Draft(
            Actor,
            Draft,
            await numbers.TakeAsync(Idea.Counter, cancel),
            project.Title,
            Origin!.Value,
            project.UnitId,
            region,
            project.LabId,
            now
        );
        var origin = ProjectText.Origin(words, project.Training, project.Year);
        var facts = idea.Facts;
        idea.Write(
            Actor,
            facts with
            {
                Basics = facts.Basics with
                {
                    Group = InnovatorGroup.RegionalGovernment,
                    YearBegun = project.Year,
                },
                Story = facts.Story with { Description = project.Summary },
                Results = facts.Results with { Outcome = project.Change },
                Ground = facts.Ground with { Proposer = Proposer.CivilServant },
                Sources = facts.Sources with
                {
                    Source = origin is null
                        ? words["ideas.project.source"].Value
                        : words["ideas.project.source.of", origin].Value,
                },
            },
            now
        );
        return idea;
    }

    private IActionResult Adopted(int number) =>
        Done(IdeasLinks.Edit(number, EditStep.Basics), "ideas.project.adopted.done");

    private async Task<IActionResult?> DoorAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } project)
        {
            return NotFound();
        }

        Project = project;
        return project.MayAnswer(Actor) ? null : NotAllowed();
    }

    // Somebody of this unit, or nobody: a name alone links nobody.
    private async Task CheckWhoAsync(CancellationToken cancel)
    {
        if (Who is { } who && !await PeopleOf(Project).AnyAsync(person => person.Id == who, cancel))
        {
            ModelState.AddModelError(nameof(Who), words["ideas.project.rule.who"]);
        }
    }
}
