using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>What became of it, for whoever holds the ticket: neither name nor contact stand here.</summary>
[AllowAnonymous]
public sealed class ReadAnswer(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true, Name = "ticket")]
    public string? Number { get; set; }

    public AnsweredProposal Proposal { get; private set; } = null!;

    /// <summary>The whole address, to keep or to scan.</summary>
    public string Address =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}{ProposalsLinks.Answer(Proposal.Ticket)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        var ticket = Ticket.Plain(Number);
        var today = time.Today();
        var found = await (
            from proposal in db.Proposals
            where proposal.Ticket == ticket && ticket != ""
            join region in db.Regions on proposal.RegionId equals region.Id
            select new AnsweredProposal(
                proposal.Ticket,
                region.Name,
                region.TimeZone,
                proposal.Kind,
                proposal.Title,
                proposal.Text,
                proposal.State,
                proposal.SentAt,
                db.Organisations.Where(unit => unit.Id == proposal.UnitId)
                    .Select(unit => unit.Name)
                    .SingleOrDefault(),
                proposal.Answer,
                proposal.AnsweredAt,
                proposal.Reason,
                proposal.IsMentored,
                db.Ideas.Where(idea => idea.Id == proposal.IdeaId)
                    .Select(idea => (IdeaState?)idea.State)
                    .SingleOrDefault(),
                db.Ideas.Public(today)
                    .Where(idea => idea.Id == proposal.IdeaId)
                    .Select(idea => (int?)idea.Number)
                    .SingleOrDefault(),
                db.Ideas.Count(idea =>
                    idea.ProblemId == proposal.ProblemId
                    && proposal.ProblemId != null
                    && idea.SentAt != null
                ),
                region.Code,
                proposal.PublishedAt != null
            )
        ).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return NotFound();
        }

        Proposal = found;
        return Page();
    }
}

/// <param name="Idea">Where the idea stands that came of it.</param>
/// <param name="PublicIdea">Its number, once everybody may read it.</param>
/// <param name="IsPublic">The region shows it to everybody, without who sent it.</param>
/// <param name="Answering">Ideas that were sent in answer to the problem that came of it.</param>
public sealed record AnsweredProposal(
    string Ticket,
    string Region,
    string Zone,
    ProposalKind Kind,
    string Title,
    string Text,
    ProposalState State,
    DateTime SentAt,
    string? Unit,
    string? Answer,
    DateTime? AnsweredAt,
    DeclineReason? Reason,
    bool IsMentored,
    IdeaState? Idea,
    int? PublicIdea,
    int Answering,
    string RegionCode,
    bool IsPublic
)
{
    public DateOnly AnswerBy =>
        Clock.DayOf(SentAt, Zone).AddDays(Modules.Ideas.Proposals.Proposal.AnswerWithin);
}
