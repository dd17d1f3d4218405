using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Sessions;

public sealed partial class Session
{
    public bool IsCancelled => CancelledAt is not null;

    /// <summary>Says the session anew. Only another time, place or link counts as a change that people must hear of.</summary>
    /// <exception cref="RuleBroken">Not the actor's lab, cancelled, or what <see cref="Plan"/> refuses too.</exception>
    public void Revise(Actor actor, LabFacts lab, SessionFrame frame, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(frame);
        Require(MayArrange(actor, lab), "programme.rule.not-your-lab");
        Require(!IsCancelled, "sessions.rule.cancelled");
        Require(frame.Follows != Id, "sessions.rule.follows-itself");
        var before = (StartsAt, EndsAt, Place, Link);
        Take(frame);
        var isMoved = before != (StartsAt, EndsAt, Place, Link);
        if (isMoved)
        {
            ChangedAt = now;
        }

        Record(
            isMoved
                ? new SessionMoved(Id, LabId, StartsAt)
                {
                    By = actor.Person,
                    At = now,
                    As = Capacity(actor),
                }
                : new SessionRevised(Id, LabId)
                {
                    By = actor.Person,
                    At = now,
                    As = Capacity(actor),
                }
        );
    }

    /// <summary>It does not take place; it stays in the calendar, struck through, so that nobody travels in vain.</summary>
    public void Cancel(Actor actor, LabFacts lab, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(reason);
        Require(MayArrange(actor, lab), "programme.rule.not-your-lab");
        Require(!IsCancelled, "sessions.rule.cancelled");
        Require(now < StartsAt, "sessions.rule.begun");
        (CancelledAt, CancelReason) = (now, reason.Trim());
        Record(
            new SessionCancelled(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <param name="minutes">Decisions, one line each; null takes them back.</param>
    public void WriteMinutes(Actor actor, LabFacts lab, string? minutes, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayArrange(actor, lab), "programme.rule.not-your-lab");
        Require(!IsCancelled, "sessions.rule.cancelled");
        Require(now >= StartsAt, "sessions.rule.not-begun");
        Minutes = minutes;
        Record(
            new SessionMinuted(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }
}
