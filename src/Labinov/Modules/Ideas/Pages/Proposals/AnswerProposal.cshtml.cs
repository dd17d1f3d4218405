using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>The one decision about a proposal, and what the citizen reads about it.</summary>
public sealed class AnswerProposal(LabinovDb db, TimeProvider time, Words words, TakeUp takeUp)
    : ProposalPage(db)
{
    /// <summary>Made by the form, for what the proposal becomes.</summary>
    [BindProperty]
    public Guid Draft { get; set; }

    [BindProperty, Needed]
    public ProposalCourse? Course { get; set; }

    [BindProperty]
    public DeclineReason? Reason { get; set; }

    [BindProperty, Needed, AtMost(Proposal.AnswerMax)]
    public string? Answer { get; set; }

    /// <summary>Where its problem would lie; null as long as the office takes part in no lab.</summary>
    public LabFacts? Lab { get; private set; }

    // What is not possible now is not offered; the page says what it would need.
    public IEnumerable<Choice> Courses =>
        words
            .Choices<ProposalCourse>(explained: true)
            .Where(choice =>
                Unit is not null
                    && (Lab is not null || choice.Value != nameof(ProposalCourse.Problem))
                || choice.Value
                    is nameof(ProposalCourse.Complaint)
                        or nameof(ProposalCourse.Decline)
            );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Lab = await takeUp.LabAsync(Proposal, Actor, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayAnswer(Actor))
        {
            return NotAllowed();
        }

        (Version, Draft) = (Proposal.Version, Id<Idea>.New(time.Now()).Value);
        return Proposal.IsAnswered
            ? LocalRedirect(Request.PathBase + ProposalsLinks.To(Number))
            : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayAnswer(Actor))
        {
            return NotAllowed();
        }

        if (Course == ProposalCourse.Decline && Reason is null)
        {
            ModelState.AddModelError(nameof(Reason), words["ideas.proposal.error.reason"]);
        }

        if (Course is { } course && Courses.All(choice => choice.Value != course.ToString()))
        {
            ModelState.AddModelError(nameof(Course), words["ideas.proposal.error.course"]);
        }

        if (Proposal.IsPublic && Proposal.NamesSender(Answer))
        {
            ModelState.AddModelError(nameof(Answer), words["ideas.proposal.rule.names-sender"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // The same answer, sent once more after the first was lost on the way.
        if (!Proposal.IsAnswered || Proposal.Answer != Answer)
        {
            var proposal = await TrackedAsync(cancel);
            Db.Expect(proposal, Version);
            await takeUp.AnswerAsync(
                proposal,
                new ProposalDecision(Course!.Value, Draft, Answer!, Reason),
                Lab,
                Actor,
                cancel
            );
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ProposalsLinks.To(Number), "ideas.proposal.answered");
    }
}
