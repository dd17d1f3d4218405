using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>Where a citizen begins: which region is it about? And where one comes back with a ticket.</summary>
[AllowAnonymous]
public sealed class Propose(LabinovDb db, Words words) : LabinovPage
{
    public const int Most = 20;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    public IReadOnlyList<RegionChoice> Regions { get; private set; } = [];

    public bool HasLooked => Slug.WordsOf(Q).Any();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Number is not null)
        {
            var ticket = Ticket.Plain(Number);
            if (
                ticket.Length > 0
                && await db.Proposals.AnyAsync(row => row.Ticket == ticket, cancel)
            )
            {
                return LocalRedirect(Request.PathBase + ProposalsLinks.Answer(ticket));
            }

            ModelState.AddModelError(nameof(Number), words["ideas.propose.no-ticket"]);
        }

        if (HasLooked)
        {
            var found = db.Regions.AsQueryable();
            foreach (var word in Slug.WordsOf(Q))
            {
                found = found.Where(region => region.SearchName.Contains(word));
            }

            Regions = await found
                .OrderBy(region => region.SearchName)
                .Take(Most)
                .Select(region => new RegionChoice(
                    region.Code,
                    region.Name,
                    db.Regions.Where(above => above.Id == region.ProvinceId)
                        .Select(above => above.Name)
                        .FirstOrDefault()
                ))
                .ToListAsync(cancel);
        }

        return Page();
    }
}

public sealed record RegionChoice(string Code, string Name, string? Province);
