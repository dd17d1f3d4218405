using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>A citizen brings a problem or an idea, without an account; what is needed is a title and a few sentences.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SendProposal(LabinovDb db, TimeProvider time, Numbers numbers)
    : MakingPage<Proposal>(time)
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty, Needed]
    public ProposalKind? Kind { get; set; }

    [BindProperty, Needed, AtMost(Proposal.TitleMax)]
    public string? Title { get; set; }

    [BindProperty, Needed, AtMost(Proposal.TextMax)]
    public string? Text { get; set; }

    [BindProperty, AtMost(Proposal.ShortMax)]
    public string? Place { get; set; }

    [BindProperty, AtMost(Proposal.ShortMax)]
    public string? Name { get; set; }

    [BindProperty, AtMost(Proposal.ShortMax)]
    public string? Contact { get; set; }

    [BindProperty]
    public bool MayBeNamed { get; set; }

    public string Region { get; private set; } = "";

    private Id<Region> region;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await db
            .Regions.Where(row => row.Code == Code)
            .Select(row => new { row.Id, row.Name })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return false;
        }

        (region, Region) = (found.Id, found.Name);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? await OnceAsync(() => MakeAsync(cancel), cancel) : NotFound();

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var proposal = Proposal.Send(
            Draft,
            await numbers.TakeAsync(Proposal.Counter, cancel),
            Ticket.New(),
            region,
            new ProposalFacts(Kind!.Value, Title!, Text!, Place, Name, Contact, MayBeNamed),
            Time.Now()
        );
        db.Add(proposal);
        await db.SaveChangesAsync(cancel);
        return Sent(proposal.Ticket);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var ticket = await db
            .Proposals.Where(row => row.Id == Draft && row.RegionId == region)
            .Select(row => row.Ticket)
            .SingleOrDefaultAsync(cancel);
        return ticket is null ? null : Sent(ticket);
    }

    private IActionResult Sent(string ticket) =>
        Done(ProposalsLinks.Answer(ticket), "ideas.propose.sent");
}
