using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>What is decided about a proposal.</summary>
public enum ProposalCourse
{
    /// <summary>The unit makes it an idea of its own.</summary>
    Idea,

    /// <summary>The same, and works on it with the citizen.</summary>
    Mentor,

    /// <summary>The unit makes it a problem of its lab.</summary>
    Problem,
    Complaint,
    Decline,
}

/// <param name="Draft">Id of what it becomes, made by the form.</param>
public sealed record ProposalDecision(
    ProposalCourse Course,
    Guid Draft,
    string Answer,
    DeclineReason? Reason
);

/// <summary>Answers a proposal, and makes of it what it is to become; whoever calls saves once.</summary>
public sealed class TakeUp(LabinovDb db, Numbers numbers, TimeProvider time)
{
    /// <param name="lab">As <see cref="LabAsync"/> found it.</param>
    public async Task AnswerAsync(
        Proposal proposal,
        ProposalDecision decision,
        LabFacts? lab,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(decision);
        var now = time.Now();
        switch (decision.Course)
        {
            case ProposalCourse.Complaint:
                proposal.PointToComplaints(actor, decision.Answer, now);
                return;
            case ProposalCourse.Decline:
                var reason = decision.Reason ?? throw new RuleBroken("ideas.rule.say-why");
                proposal.Decline(actor, reason, decision.Answer, now);
                return;
            case ProposalCourse.Problem:
                var problem = await ProblemAsync(proposal, decision, lab, actor, now, cancel);
                proposal.Adopt(actor, problem, decision.Answer, now);
                db.Add(problem);
                return;
            default:
                var mentors = decision.Course == ProposalCourse.Mentor;
                var idea = await IdeaAsync(proposal, decision, lab, mentors, actor, now, cancel);
                proposal.Adopt(actor, idea, mentors, decision.Answer, now);
                db.Add(idea);
                return;
        }
    }

    /// <summary>The newest lab in which the asked office takes part and the actor works; null where there is none.</summary>
    public async Task<LabFacts?> LabAsync(Proposal proposal, Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.UnitId is not { } unit
            ? null
            : await db
                .Labs.InsideFor(db, actor)
                .Where(lab =>
                    db.LabUnits.Any(row =>
                        row.LabId == lab.Id && row.UnitId == unit && row.LeftOn == null
                    )
                )
                .OrderByDescending(lab => lab.Number)
                .Facts(db)
                .FirstOrDefaultAsync(cancel);
    }

    private async Task<Problem> ProblemAsync(
        Proposal proposal,
        ProposalDecision decision,
        LabFacts? lab,
        Actor actor,
        DateTime now,
        CancellationToken cancel
    )
    {
        var home = lab ?? throw new RuleBroken("ideas.rule.proposal-no-lab");
        return Problem.Describe(
            actor,
            await db.VoiceAsync(home, actor, cancel),
            new Id<Problem>(decision.Draft),
            await numbers.TakeAsync(Problem.Counter, cancel),
            home.Id,
            proposal.UnitId!.Value,
            new ProblemFacts(
                proposal.Title,
                proposal.Text.Shortened(Problem.TextMax),
                Sufferers: proposal.Place
            ),
            now
        );
    }

    private async Task<Idea> IdeaAsync(
        Proposal proposal,
        ProposalDecision decision,
        LabFacts? lab,
        bool mentors,
        Actor actor,
        DateTime now,
        CancellationToken cancel
    )
    {
        var unit = proposal.UnitId ?? throw new RuleBroken("ideas.rule.proposal-no-unit");
        var idea = Idea.Draft(
            actor,
            new Id<Idea>(decision.Draft),
            await numbers.TakeAsync(Idea.Counter, cancel),
            proposal.Title,
            IdeaOrigin.NewIdea,
            unit,
            proposal.RegionId,
            lab?.Id,
            now
        );
        idea.Write(
            actor,
            new IdeaFacts(
                new Basics(
                    proposal.Title,
                    Group: mentors ? InnovatorGroup.Citizens : InnovatorGroup.RegionalGovernment
                ),
                new Story(proposal.Text),
                new Results(),
                new Sources()
            )
            {
                Ground = new(Proposer: Proposer.Citizen),
            },
            now
        );
        idea.CreditCitizen(actor);
        return idea;
    }
}
