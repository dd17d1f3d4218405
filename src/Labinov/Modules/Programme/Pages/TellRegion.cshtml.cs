using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The labs of a region through the years as one story: side by side what became of their ideas, then what happened, newest first.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown | Outside.Counted)]
public sealed class TellRegion(
    LabinovDb db,
    Words words,
    IEnumerable<ILabTeller> tellers,
    IEnumerable<ILabFunnel> funnels
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public RegionByCode Region { get; private set; } = null!;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<StoryLab> Labs { get; private set; } = [];

    public IReadOnlyList<Moment> Moments { get; private set; } = [];

    public bool IsMeasured => Labs.Any(lab => lab.Measured is not null);

    public bool IsPublished => Labs.Any(lab => lab.Published is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var region = await db.RegionByCodeAsync(Code, cancel);
        if (region is null)
        {
            return NotFound();
        }

        if (region.Code != Code)
        {
            return LocalRedirectPermanent(
                Request.PathBase + ProgrammeLinks.Story(region.Code) + Request.QueryString
            );
        }

        Region = region;
        var labs = await db
            .Labs.VisibleTo(Actor)
            .Where(lab => lab.RegionId == region.Id)
            .InOrder(byName: false)
            .Views(db)
            .ToListAsync(cancel);
        Labs = await BesideAsync(labs, cancel);
        if (
            Sheet.Of(
                Format,
                $"{words["programme.story.file"].Value}-{region.Code}",
                StorySheet.Columns(words),
                () => Labs.ToAsyncEnumerable()
            ) is
            { } file
        )
        {
            return file;
        }

        Moments = await new RegionStory(db, words, [.. tellers]).TellAsync(
            labs,
            lab => Lab.MayReadReasons(Actor, lab.Id, lab.RegionId),
            await InsideAsync(region, cancel),
            cancel
        );
        return Page();
    }

    private async Task<IReadOnlyList<StoryLab>> BesideAsync(
        List<LabView> labs,
        CancellationToken cancel
    )
    {
        var ids = labs.ConvertAll(lab => lab.Id);
        var measured = new Dictionary<Id<Lab>, LabFunnel>();
        foreach (var funnel in funnels)
        {
            foreach (var (lab, counts) in await funnel.ReadAsync(db, ids, cancel))
            {
                measured[lab] = counts;
            }
        }

        var wanted = ids.ConvertAll(id => (Id<Lab>?)id);
        var published = (
            await db
                .Observations.Where(row => wanted.Contains(row.LabId))
                .OrderBy(row => row.Line)
                .Rows(db)
                .ToListAsync(cancel)
        ).ToLookup(row => row.LabNumber);
        return labs.ConvertAll(lab => new StoryLab(
            lab,
            measured.GetValueOrDefault(lab.Id),
            PublishedFunnel.Of(published[lab.Number])
        ));
    }

    private async Task<HashSet<Id<Lab>>> InsideAsync(
        RegionByCode region,
        CancellationToken cancel
    ) =>
        Actor.IsStranger
            ? []
            :
            [
                .. await db
                    .Labs.InsideFor(db, Actor)
                    .Where(lab => lab.RegionId == region.Id)
                    .Select(lab => lab.Id)
                    .ToListAsync(cancel),
            ];
}

/// <param name="Measured">Counted here; null without any idea.</param>
/// <param name="Published">As one source tells it; null when none tells enough.</param>
public sealed record StoryLab(LabView Lab, LabFunnel? Measured, PublishedFunnel? Published)
{
    /// <summary>First day of the first stage that began, last day of the last that ended; null as far as not known.</summary>
    public (DateOnly? From, DateOnly? Until) Days =>
        (
            Lab.Stages.Where(stage => stage.IsMain).Min(stage => stage.StartedOn),
            Lab.Now.Any()
                ? null
                : Lab.Stages.Where(stage => stage.IsMain).Max(stage => stage.EndedOn)
        );
}
