using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>What citizens of a region proposed, as far as the region shows it, with what became of each.</summary>
[AllowAnonymous]
public sealed class PublicProposals(LabinovDb db) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public ProposalState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    public RegionByCode Place { get; private set; } = null!;
    public Paged<PublicRow> Rows { get; private set; } = new([], null, null, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.RegionByCodeAsync(Code, cancel) is not { } place)
        {
            return NotFound();
        }

        Place = place;
        var found = db.Proposals.Where(row =>
            row.RegionId == place.Id
            && row.PublishedAt != null
            && (State == null || row.State == State)
        );
        Rows = Keyset.Page(
            await found
                .Walked(After, Before)
                .Take(Paged<PublicRow>.Size + 1)
                .Select(row => new PublicRow(
                    row.Number,
                    row.Kind,
                    row.PublicTitle!,
                    row.PublicText!,
                    row.State,
                    row.SentAt,
                    db.Organisations.Where(unit => unit.Id == row.UnitId)
                        .Select(unit => unit.Name)
                        .SingleOrDefault(),
                    row.Answer,
                    row.AnsweredAt
                ))
                .ToListAsync(cancel),
            row => Text(row.Number)!,
            Text(After),
            Text(Before),
            await found.Take(Paged<PublicRow>.CountLimit + 1).CountAsync(cancel)
        );
        return Page();
    }

    private static string? Text(int? key) => key?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A proposal as everybody reads it: nothing of its sender is even read from the database.</summary>
public sealed record PublicRow(
    int Number,
    ProposalKind Kind,
    string Title,
    string Text,
    ProposalState State,
    DateTime SentAt,
    string? Unit,
    string? Answer,
    DateTime? AnsweredAt
);
