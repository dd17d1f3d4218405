using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>The public page of an innovation: what it is, what changed, who to ask, and others like it.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ShowInnovation(LabinovDb db, TimeProvider time) : LabinovPage
{
    private const int Alike = 3;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Slug { get; set; }

    /// <summary>Null when it was taken down.</summary>
    public InnovationView? Innovation { get; private set; }

    public IReadOnlyList<ExhibitRow> Similar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Innovation = await ReadAsync(cancel);
        if (Innovation is null)
        {
            if (!await db.TakenDown.AnyAsync(row => row.Number == Number, cancel))
            {
                return NotFound();
            }

            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        if (Slug != House.Slug.Of(Innovation.Title))
        {
            return LocalRedirectPermanent(
                Request.PathBase + GalleryLinks.To(Number, Innovation.Title)
            );
        }

        if (Innovation.Kind is { } kind)
        {
            Similar = await db
                .Exhibits.AsNoTracking()
                .Where(exhibit => exhibit.Kind == kind && exhibit.Number != Number)
                .From(GallerySort.Newest, null, back: false)
                .Take(Alike)
                .Rows()
                .ToListAsync(cancel);
        }

        return Page();
    }

    // Through the public query of Ideas: what is embargoed or taken down this very second is not shown, whatever hangs.
    private Task<InnovationView?> ReadAsync(CancellationToken cancel) =>
        (
            from idea in db.Ideas.Public(time.Today())
            where idea.Number == Number
            join exhibit in db.Exhibits on idea.Id equals exhibit.IdeaId
            select new InnovationView(
                idea.Title,
                exhibit.Summary,
                idea.Kind,
                idea.State,
                idea.YearBegun,
                idea.YearCarriedOut,
                idea.Product,
                idea.Group,
                exhibit.RegionCode,
                exhibit.RegionName,
                exhibit.ProvinceCode,
                exhibit.ProvinceName,
                exhibit.UnitName,
                exhibit.UnitKind,
                db.SupportingUnits.Where(row => row.IdeaId == idea.Id)
                    .Join(
                        db.Organisations,
                        row => row.UnitId,
                        unit => unit.Id,
                        (_, unit) => unit.Name
                    )
                    .OrderBy(name => name)
                    .ToList(),
                idea.Indicator,
                idea.Before,
                idea.After,
                new InnovationStory(
                    idea.Description,
                    idea.Drivers,
                    idea.Process,
                    idea.Benefit,
                    idea.Output,
                    idea.Outcome,
                    idea.Obstacles,
                    idea.ReplicationConditions
                ),
                idea.Contact,
                idea.Source,
                idea.SourceUrl,
                idea.Validation,
                exhibit.PublishedAt,
                exhibit.UpdatedAt
            )
        ).SingleOrDefaultAsync(cancel);
}

/// <summary>What is told in sentences.</summary>
public sealed record InnovationStory(
    string? Description,
    string? Drivers,
    string? Process,
    string? Benefit,
    string? Output,
    string? Outcome,
    string? Obstacles,
    string? Conditions
)
{
    /// <summary>Keys of headings with the texts that exist, in the order in which one tells it.</summary>
    public IEnumerable<(string Heading, string Text)> Told()
    {
        (string, string?)[] all =
        [
            ("gallery.story.description", Description),
            ("gallery.story.drivers", Drivers),
            ("gallery.story.process", Process),
            ("gallery.story.benefit", Benefit),
            ("gallery.story.output", Output),
            ("gallery.story.outcome", Outcome),
            ("gallery.story.obstacles", Obstacles),
            ("gallery.story.conditions", Conditions),
        ];
        foreach (var (heading, text) in all)
        {
            if (text is not null)
            {
                yield return (heading, text);
            }
        }
    }
}

/// <summary>An innovation as everybody may read it (<c>docs/visibility.md</c>, Outside).</summary>
public sealed record InnovationView(
    string Title,
    string Summary,
    InnovationKind? Kind,
    IdeaState State,
    int? YearBegun,
    int? YearCarriedOut,
    string? Product,
    InnovatorGroup? Group,
    string? RegionCode,
    string? RegionName,
    string? ProvinceCode,
    string? ProvinceName,
    string UnitName,
    OrganisationKind UnitKind,
    IReadOnlyList<string> Supporting,
    string? Indicator,
    string? Before,
    string? After,
    InnovationStory Story,
    string? Contact,
    string? Source,
    string? SourceUrl,
    ValidationTechnique? Validation,
    DateTime PublishedAt,
    DateTime UpdatedAt
);
