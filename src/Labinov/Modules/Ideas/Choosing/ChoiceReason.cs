using Labinov.House;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>
/// Why an idea is not selected or kept as a reserve, or why one is postponed or stopped, as dated master data: comes with the program, is changed by the programme manager. A reason
/// that is no longer given stays to be read beside those it was given to.
/// </summary>
public sealed class ChoiceReason : Entity<ChoiceReason>
{
    public const int CodeMax = 40;
    public const int NameMax = 80;
    public const int HelpMax = 200;

    /// <summary>What the ledger and figures call it; never changes.</summary>
    public string Code { get; private init; } = "";

    /// <summary>For which decision it is given; never changes.</summary>
    public ReasonUse Use { get; private init; }

    /// <summary>Its place in the list.</summary>
    public int Rank { get; private set; }

    /// <summary>In Indonesian, as its people read it.</summary>
    public string NameId { get; private set; } = "";
    public string NameEn { get; private set; } = "";

    /// <summary>When it fits, said to whoever decides.</summary>
    public string HelpId { get; private set; } = "";
    public string HelpEn { get; private set; } = "";

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day on which it was given; null while it is.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>When somebody here last changed it; null as long as it stands as it came.</summary>
    public DateTime? ChangedAt { get; private set; }

    private ChoiceReason() { }

    public static bool MayChange(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    public bool IsInForceOn(DateOnly day) =>
        FromOn <= day && (UntilOn is not { } until || day <= until);

    /// <summary>As it comes with the program; the ledger stays silent.</summary>
    public static ChoiceReason Known(ChoiceReasonRow row, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(row);
        var reason = new ChoiceReason
        {
            Id = Id<ChoiceReason>.New(now),
            Code = row.Code,
            Use = row.Use,
        };
        reason.IsNow(row);
        return reason;
    }

    /// <summary>What the program says of it today; nothing of what was changed here is overwritten.</summary>
    public void IsNow(ChoiceReasonRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (ChangedAt is null)
        {
            (Rank, FromOn, UntilOn) = (row.Rank, row.From, row.Until);
            (NameId, NameEn, HelpId, HelpEn) = (row.NameId, row.NameEn, row.HelpId, row.HelpEn);
        }
    }

    /// <summary>Says it in other words.</summary>
    public void Change(Actor actor, ReasonWords words, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(words);
        Require(MayChange(actor), "ideas.choice.rule.not-your-list");
        (NameId, NameEn, HelpId, HelpEn) = (words.NameId, words.NameEn, words.HelpId, words.HelpEn);
        (ChangedAt, UntilOn) = (now, null);
        Tell(actor, now);
    }

    /// <summary>It is not given any more from the next day on.</summary>
    public void End(Actor actor, DateTime now)
    {
        Require(MayChange(actor), "ideas.choice.rule.not-your-list");
        Require(UntilOn is null, "ideas.choice.rule.ended");
        (UntilOn, ChangedAt) = (Clock.DayOf(now), now);
        Tell(actor, now);
    }

    private void Tell(Actor actor, DateTime now) =>
        Record(
            new ChoiceReasonChanged(Id, UntilOn is not null)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}

/// <summary>For which decision a reason is given.</summary>
public enum ReasonUse
{
    /// <summary>An idea is kept as a reserve or not selected.</summary>
    Choosing,

    /// <summary>What was chosen, or runs, is postponed or stopped.</summary>
    Halting,
}

/// <summary>A reason in both languages.</summary>
public sealed record ReasonWords(string NameId, string NameEn, string HelpId, string HelpEn);
