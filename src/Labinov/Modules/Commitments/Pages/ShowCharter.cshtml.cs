using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>
/// The charter of a lab. Everybody reads the text, who gave the word as what, and which units signed; persons, scans and who has not signed
/// are named inside the lab only.
/// </summary>
[AllowAnonymous]
public sealed class ShowCharter(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    public LabFacts Lab { get; private set; } = null!;
    public bool IsInside { get; private set; }

    /// <summary>Null while no text is in force; then only those inside get here.</summary>
    public CharterView? Shown { get; private set; }
    public bool HasDraft { get; private set; }
    public IReadOnlyList<SigningRow> Rows { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public IReadOnlyList<SigningRow> Signed => [.. Rows.Where(row => row.HasSigned)];
    public IReadOnlyList<SigningRow> Missing => [.. Rows.Where(row => !row.HasSigned)];
    public bool IsLate => Shown?.SignUntilOn < Today && Missing.Count > 0;

    public bool MayDraft => IsInside && Charter.MayDraft(Actor, Lab);
    public bool MayForce => HasDraft && (Lab.IsLeader(Actor) || Lab.MayArrange(Actor));
    public bool MaySign =>
        IsInside && Shown is not null && Missing.Any(row => Signature.IsHead(Actor, row.UnitId));
    public bool MayBring =>
        IsInside
        && Shown is not null
        && Missing.Any(row => Signature.MayBring(Actor, Lab, row.UnitId));
    public bool MayLink =>
        IsInside
        && Shown is not null
        && Missing.Any(row => SigningLink.MayMake(Actor, Lab, row.UnitId));

    public bool MayWithdraw(SigningRow row) =>
        Lab.MayArrange(Actor) || Signature.IsHead(Actor, row.UnitId);

    public async Task<IActionResult> OnGetAsync(
        int number,
        string? format,
        CancellationToken cancel
    )
    {
        var inside = Actor.IsStranger ? null : await db.InsideLabAsync(number, Actor, cancel);
        var lab =
            inside
            ?? await db
                .Labs.VisibleTo(Actor)
                .Where(row => row.Number == number)
                .Facts(db)
                .SingleOrDefaultAsync(cancel);
        if (lab is null)
        {
            return NotFound();
        }

        (Lab, IsInside, Today) = (lab, inside is not null, time.Today(lab.TimeZone));
        Shown = await db.Charters.InForce(lab.Id).Views().SingleOrDefaultAsync(cancel);
        if (Shown is null && !IsInside)
        {
            return NotFound();
        }

        HasDraft = IsInside && await db.Charters.Drafts(lab.Id).AnyAsync(cancel);
        Rows = Shown is null ? [] : await db.SigningAsync(lab.Id, Shown.Id, cancel);
        if (!IsInside)
        {
            return Page();
        }

        Response.Headers.CacheControl = "no-store";
        return Sheet.Of(
                format,
                $"piagam-{Slug.Of(lab.Name)}",
                SigningSheet.Columns(words),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
