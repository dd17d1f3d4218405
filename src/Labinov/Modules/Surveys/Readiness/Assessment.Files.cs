using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys.Readiness;

/// <content>Documents as evidence. They stand with an aspect, because one plan or decree often proves all three of its indicators.</content>
public sealed partial class Assessment
{
    /// <summary>Files of one aspect: whoever validates reads them all.</summary>
    public const int FilesMost = 10;

    /// <param name="id">Made by the form, so that a form sent twice brings one file.</param>
    /// <exception cref="RuleBroken">Not the actor's unit, not with the unit, too many, or the same document once more.</exception>
    public void Attach(
        Actor actor,
        LabFacts lab,
        Id<EvidenceFile> id,
        ReadinessAspect aspect,
        string name,
        Scan scan,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(scan);
        Require(MayAssess(actor, lab, UnitId), "surveys.readiness.rule.not-your-unit");
        Require(State.IsWithUnit(), "surveys.readiness.rule.submitted");
        var there = files.FindAll(file => file.Aspect == aspect);
        Require(there.Count < FilesMost, "surveys.readiness.rule.too-many-files");
        Require(!there.Exists(file => file.Hash == scan.Hash), "surveys.readiness.rule.same-file");
        files.Add(new EvidenceFile(id, Id, aspect, name, scan, actor.Person, now));
        Record(
            new ReadinessEvidenceAdded(Id, LabId, UnitId, id)
            {
                By = actor.Person,
                At = now,
                As = WriterOf(actor),
            }
        );
    }

    /// <summary>Nothing happens when it is gone already.</summary>
    public void Detach(Actor actor, LabFacts lab, Id<EvidenceFile> id, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayAssess(actor, lab, UnitId), "surveys.readiness.rule.not-your-unit");
        if (files.Find(file => file.Id == id) is not { } file)
        {
            return;
        }

        Require(State.IsWithUnit(), "surveys.readiness.rule.submitted");
        files.Remove(file);
        Record(
            new ReadinessEvidenceRemoved(Id, LabId, UnitId, id)
            {
                By = actor.Person,
                At = now,
                As = WriterOf(actor),
            }
        );
    }

    private bool HasFileFor(string indicator) =>
        ReadinessMaster.Indicators(EditionOn).First(row => row.Code == indicator).Aspect
            is var aspect
        && files.Exists(file => file.Aspect == aspect);

    private Role? WriterOf(Actor actor) =>
        actor.CapacityAmong(
            IsOfUnit(actor, UnitId)
                ? [Role.UnitHead, Role.UnitOperator, Role.Innovator]
                : [Role.LocusCoordinator, Role.LabCoordinator, Role.ProgrammeManager]
        );
}
