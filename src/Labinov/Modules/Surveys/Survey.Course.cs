using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys;

/// <content>
/// From its opening to its end. A survey that has closed stays closed: could it be opened again, the results of yesterday and of today would
/// differ by one person, and that person's answers could be read from the difference.
/// </content>
public sealed partial class Survey
{
    /// <param name="secret">Of an earlier survey of the same instrument and lab, or a new one.</param>
    /// <param name="id">Made by the form, so that a form sent twice opens one survey.</param>
    /// <exception cref="RuleBroken">Not the actor's lab, or a frame that cannot be.</exception>
    public static Survey Open(
        Actor actor,
        LabFacts lab,
        int number,
        SurveyFrame frame,
        string secret,
        DateOnly today,
        DateTime now,
        Id<Survey>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(frame);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(frame.LastOn >= today, "surveys.rule.over-already");
        var survey = Known(lab.Id, number, frame, secret, now, id);
        survey.Record(
            new SurveyOpened(survey.Id, lab.Id, frame.Wave, frame.OpensOn, frame.LastOn)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return survey;
    }

    /// <summary>A survey of a sample: the ledger stays silent.</summary>
    public static Survey Known(
        Id<Lab> lab,
        int number,
        SurveyFrame frame,
        string secret,
        DateTime now,
        Id<Survey>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (frame.Wrong() is { } wrong)
        {
            throw new RuleBroken(wrong);
        }

        return new()
        {
            Id = id ?? Id<Survey>.New(now),
            Number = number,
            LabId = lab,
            Instrument = frame.Instrument.Code,
            InstrumentVersion = frame.Instrument.Version,
            Wave = frame.Wave,
            Audience = frame.Instrument.Audience,
            Expected = frame.Instrument.Audience == SurveyAudience.Staff ? frame.Expected : null,
            GroupBy = frame.GroupBy,
            OpensOn = frame.OpensOn,
            LastOn = frame.LastOn,
            Secret = secret,
        };
    }

    public void Extend(Actor actor, LabFacts lab, DateOnly lastOn, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(StateOn(today) != SurveyState.Closed, "surveys.rule.closed-for-good");
        Require(lastOn > LastOn, "surveys.rule.extend-later");
        Require(lastOn.DayNumber - OpensOn.DayNumber < DaysMost, "surveys.rule.too-long");
        LastOn = lastOn;
        Record(
            new SurveyExtended(Id, LabId, lastOn)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Ends it at once, today included.</summary>
    public void Close(Actor actor, LabFacts lab, string reason, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(StateOn(today) != SurveyState.Closed, "surveys.rule.closed-for-good");
        Require(!string.IsNullOrWhiteSpace(reason), "surveys.rule.say-why");
        (ClosedOn, CloseReason) = (today, reason.Trim());
        Record(
            new SurveyClosed(Id, LabId, today)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Lets everybody read the results of a survey that everybody could answer.</summary>
    public void Release(Actor actor, LabFacts lab, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(Audience == SurveyAudience.Public, "surveys.rule.release-public");
        Require(StateOn(today) == SurveyState.Closed, "surveys.rule.release-closed");
        Require(ReleasedOn is null, "surveys.rule.released");
        ReleasedOn = today;
        Record(
            new SurveyReleased(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Counts slips that are printed; which tokens stand on them is kept nowhere.</summary>
    public void PrintSlips(Actor actor, LabFacts lab, int count, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(StateOn(today) != SurveyState.Closed, "surveys.rule.closed");
        Require(count is > 0 and <= SlipsMost, "surveys.rule.slips");
        Slips += count;
        Record(
            new SurveySlipsPrinted(Id, LabId, count)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.ProgrammeManager, Role.LabCoordinator, Role.LocusCoordinator);

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}

/// <summary>What a form says about a survey. Days as the locus counts them.</summary>
/// <param name="Expected">How many are asked; needed for staff, nothing for the public.</param>
/// <param name="GroupBy">Code of a question of the instrument that groups; null for none.</param>
public sealed record SurveyFrame(
    Instrument Instrument,
    SurveyWave Wave,
    int? Expected,
    string? GroupBy,
    DateOnly OpensOn,
    DateOnly LastOn
)
{
    /// <summary>Key of what is wrong; null when nothing is.</summary>
    public string? Wrong() =>
        LastOn < OpensOn ? "surveys.rule.ends-before-start"
        : LastOn.DayNumber - OpensOn.DayNumber >= Survey.DaysMost ? "surveys.rule.too-long"
        : GroupBy is not null && Instrument.Groups.All(item => item.Code != GroupBy)
            ? "surveys.rule.group"
        : WrongExpected();

    public string? WrongExpected() =>
        Instrument.Audience == SurveyAudience.Staff
        && Expected is null or < Survey.Least or > Survey.ExpectedMost
            ? "surveys.rule.expected"
            : null;
}
