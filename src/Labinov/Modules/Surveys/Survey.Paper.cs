using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys;

/// <content>Sheets of paper that somebody typed into a file.</content>
public sealed partial class Survey
{
    /// <summary>
    /// Sheets of one file. Its sheets lie down in one save, and the ledger says when: fewer than are ever shown would stand alone there.
    /// </summary>
    public const int SheetsLeast = Least;

    /// <summary>Sheets of one file.</summary>
    public const int SheetsMost = 500;

    /// <summary>Counts the sheets that a file brings; whose they are, is kept nowhere.</summary>
    /// <exception cref="RuleBroken">Not open, not the actor's to type, or too few.</exception>
    public void BringPaper(Actor actor, LabFacts lab, int count, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayTypePaper(actor, lab), "surveys.rule.not-yours-to-type");
        Require(StateOn(today) != SurveyState.Coming, "surveys.rule.not-yet");
        Require(StateOn(today) == SurveyState.Open, "surveys.rule.closed");
        Require(count >= SheetsLeast, "surveys.rule.few-sheets");
        FromFiles += count;
        Record(
            new SurveyPaperBrought(Id, LabId, count)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.ProgrammeManager,
                    Role.LabCoordinator,
                    Role.LocusCoordinator,
                    Role.TechnicalTeam
                ),
            }
        );
    }
}
