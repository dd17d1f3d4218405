using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Screening;

/// <content>From its opening to its end: decisions, which the ledger keeps.</content>
public sealed partial class IdeaScreening
{
    /// <param name="id">Made by the form, so that a form sent twice opens one.</param>
    public static IdeaScreening Open(
        Actor actor,
        LabFacts lab,
        int number,
        ScreeningFrame frame,
        DateTime now,
        Id<IdeaScreening>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        Require(MayLead(actor, lab), "screening.rule.not-yours");
        var screening = new IdeaScreening
        {
            Id = id ?? Id<IdeaScreening>.New(now),
            Number = number,
            LabId = lab.Id,
            OpenedById = actor.Person is { } person ? new Id<Person>(person) : null,
            OpenedAt = now,
        };
        screening.Take(frame);
        screening.Record(
            new ScreeningOpened(screening.Id, lab.Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return screening;
    }

    /// <param name="isReviewed">Somebody has reviewed by it: title, talk and dots may still change, what was judged by may not.</param>
    public void Frame(
        Actor actor,
        LabFacts lab,
        ScreeningFrame frame,
        bool isReviewed,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(frame);
        RequireOpen(actor, lab);
        Require(!isReviewed || Judges(frame), "screening.rule.reviewed");
        Require(!AreVotesOpen || frame.Dots == Dots, "screening.rule.votes-open");
        Take(frame);
        Record(
            new ScreeningFramed(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>The hall begins or ends. Nothing happens when it is so already.</summary>
    public void SetHall(Actor actor, LabFacts lab, HallVote vote, bool open, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        RequireOpen(actor, lab);
        Require(vote != HallVote.Dots || !open || Dots > 0, "screening.rule.no-dots");
        if ((vote == HallVote.Dots ? AreVotesOpen : ArePairsOpen) == open)
        {
            return;
        }

        if (vote == HallVote.Dots)
        {
            AreVotesOpen = open;
        }
        else
        {
            ArePairsOpen = open;
        }

        Record(
            new ScreeningHallSet(Id, vote, open)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Ends it: nothing is reviewed or voted any more. Ended already: nothing happens.</summary>
    public void Close(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayLead(actor, lab), "screening.rule.not-yours");
        if (ClosedAt is not null)
        {
            return;
        }

        (ClosedAt, AreVotesOpen, ArePairsOpen) = (now, false, false);
        GuestsUntil = GuestsUntil > now ? now : GuestsUntil;
        Record(
            new ScreeningClosed(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    public void Reopen(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayLead(actor, lab), "screening.rule.not-yours");
        if (ClosedAt is null)
        {
            return;
        }

        ClosedAt = null;
        Record(
            new ScreeningReopened(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>More ideas came in, or reviewers were named and shared out: one line for all of them.</summary>
    /// <param name="ideas">Taken in just now.</param>
    /// <param name="reviews">Assigned just now.</param>
    public void Arranged(
        Actor actor,
        LabFacts lab,
        int ideas,
        int judges,
        int reviews,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        RequireOpen(actor, lab);
        if (ideas == 0 && judges == 0 && reviews == 0)
        {
            return;
        }

        Record(
            new ScreeningArranged(Id, ideas, judges, reviews)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    private void RequireOpen(Actor actor, LabFacts lab)
    {
        Require(MayLead(actor, lab), "screening.rule.not-yours");
        Require(ClosedAt is null, "screening.rule.closed");
    }
}
