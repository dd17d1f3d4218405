using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
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
    private const int LastComments = 5;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Slug { get; set; }

    /// <summary>Null when it was taken down.</summary>
    public InnovationView? Innovation { get; private set; }

    public VoicesPart Voices { get; private set; } = null!;

    public IReadOnlyList<ExhibitRow> Similar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Innovation = await ReadAsync(cancel);
        if (Innovation is null)
        {
            if (await db.TookInAsync(Number, time.Today(), cancel) is var (number, title))
            {
                // For as long as they are one: the address counts again when they part.
                return LocalRedirect(Request.PathBase + GalleryLinks.To(number, title));
            }

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

        Voices = await VoicesOfAsync(Innovation, cancel);
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
    private Task<InnovationView?> ReadAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        return (
            from idea in db.Ideas.Public(time.Today())
            where idea.Number == Number
            join exhibit in db.Exhibits on idea.Id equals exhibit.IdeaId
            select new InnovationView(
                idea.Id,
                idea.LabId,
                idea.RegionId,
                exhibit.Supports,
                db.Supports.Any(row =>
                    row.PersonId == me
                    && db.Ideas.Any(member =>
                        member.Id == row.IdeaId && (member.HeadId ?? member.Id) == idea.Id
                    )
                ),
                exhibit.Comments,
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

    private async Task<VoicesPart> VoicesOfAsync(InnovationView it, CancellationToken cancel) =>
        new(
            Number,
            it.Title,
            it.Supports,
            it.IsSupported,
            it.Comments,
            new CommentRows(
                Number,
                it.Comments == 0
                    ? []
                    : await db.LastCommentsAsync(it.Idea, Actor, LastComments, cancel),
                Comment.MayTakeDown(Actor, it.Region, it.Lab)
            ),
            Actor.IsStranger ? null : new CommentForm(Number, Id<Comment>.New(time.Now()))
        );
}
