using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Screening;

/// <content>Guests: people in the room without an account, who vote by a code of six digits, until a time that was said beforehand.</content>
public sealed partial class IdeaScreening
{
    /// <summary>Digits of a guests' code.</summary>
    public const int CodeLength = 6;

    /// <summary>A hall is a day or a few; a code that hangs longer travels.</summary>
    public const int GuestDaysMost = 7;

    /// <summary>Unlike those of all others. It stays when the time is over, so that a late phone reads why it may not vote.</summary>
    public string? GuestCode { get; private set; }

    /// <summary>Counts new codes: a phone that joined by an older one types the new one, and remains the same phone.</summary>
    public int GuestRound { get; private set; }

    /// <summary>Null where there never were guests.</summary>
    public DateTime? GuestsUntil { get; private set; }

    /// <summary>What guests said is shown, and gives no place.</summary>
    public bool AreGuestsLeftOut { get; private set; }

    /// <summary>Lets guests vote on whatever the hall votes on, or sets another end.</summary>
    /// <param name="code">Taken when guests are not in yet; whoever is in keeps the code that hangs on the wall.</param>
    public void LetGuestsIn(Actor actor, LabFacts lab, DateTime until, string code, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        RequireOpen(actor, lab);
        Require(until > now, "screening.rule.guests-past");
        Require(until <= now.AddDays(GuestDaysMost), "screening.rule.guests-far", GuestDaysMost);
        if (!(GuestsUntil > now))
        {
            (GuestCode, GuestRound) = (code, GuestRound + 1);
        }

        GuestsUntil = until;
        Record(
            new ScreeningGuestsLetIn(Id, until)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>No guest votes any more; next time there is a new code. Not in: nothing happens.</summary>
    public void SendGuestsAway(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        RequireOpen(actor, lab);
        if (!(GuestsUntil > now))
        {
            return;
        }

        GuestsUntil = now;
        Record(
            new ScreeningGuestsSentAway(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Whether places are given with the guests' votes or without; also of a closed screening, for nothing that was said changes by it.</summary>
    public void LeaveGuestsOut(Actor actor, LabFacts lab, bool leftOut, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayLead(actor, lab), "screening.rule.not-yours");
        if (AreGuestsLeftOut == leftOut)
        {
            return;
        }

        AreGuestsLeftOut = leftOut;
        Record(
            new ScreeningGuestsWeighed(Id, leftOut)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Another screening got the same digits at the same instant: these are tried instead.</summary>
    internal void TryCode(string code) => GuestCode = code;
}
