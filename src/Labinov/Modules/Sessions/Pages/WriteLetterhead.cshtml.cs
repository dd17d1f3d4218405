using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>What stands above and below the papers of a region, written once and used on all of them.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(KeepLogo.Largest + Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = KeepLogo.Largest + Envelope)]
public sealed partial class WriteLetterhead(
    LabinovDb db,
    KeepLogo keep,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>Bytes that the form needs around its file; a file a little too large is still told in words.</summary>
    private const long Envelope = 4L * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed, AtMost(Letterhead.LinesMax)]
    public string? Lines { get; set; }

    [BindProperty, Needed, AtMost(Letterhead.TownMax)]
    public string? Town { get; set; }

    [BindProperty, Needed, AtMost(Letterhead.PositionMax)]
    public string? Position { get; set; }

    [BindProperty, AtMost(Letterhead.SignerMax)]
    public string? Signer { get; set; }

    public Row Region { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        var head = await Heads.AsNoTracking().SingleOrDefaultAsync(cancel);
        Version = head?.Version ?? 0;
        Lines = head?.Lines ?? words["sessions.head.first", Region.Name.ToUpperInvariant()];
        (Town, Position, Signer) = (head?.Town, head?.Position, head?.Signer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Lines is not null && Letterhead.IsTooLong(Lines))
        {
            ModelState.AddModelError(nameof(Lines), words["sessions.rule.head-long"]);
        }

        Kept = await LogoAsync(cancel);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        var head = await Heads.SingleOrDefaultAsync(cancel);
        var isFirst = head is null;
        if (head is null)
        {
            head = Letterhead.For(Region.Id, now);
            db.Add(head);
        }
        else
        {
            db.Expect(head, Version);
        }

        var logo = Kept ?? (WithoutLogo ? null : head.LogoHash);
        head.Write(Actor, Lines!, Town!, Position!, Signer, now, logo);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (isFirst && wrong is not DbUpdateConcurrencyException)
        {
            // Two wrote the first one at the same moment, and the region has room for one.
            throw new RuleBroken("house.changed-meanwhile");
        }

        return Done(SessionsLinks.Letterhead(Code), "sessions.head.done");
    }

    /// <summary>Whoever may not write it does not know of it either: it is no public page.</summary>
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var region = await db
            .Regions.Where(region => region.Code == Code)
            .Select(region => new Row(region.Id, region.Code, region.Name))
            .SingleOrDefaultAsync(cancel);
        if (region is null || !Letterhead.MayWrite(Actor, region.Id))
        {
            return false;
        }

        Region = region;
        LogoPath = await Heads.Select(head => head.LogoHash).SingleOrDefaultAsync(cancel)
            is { } hash
            ? SessionsLinks.Logo(region.Code, hash)
            : null;
        return true;
    }

    private IQueryable<Letterhead> Heads =>
        db.Letterheads.Where(head => head.RegionId == Region.Id);

    public sealed record Row(Id<Region> Id, string Code, string Name);
}
