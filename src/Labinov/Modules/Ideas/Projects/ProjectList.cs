using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A file of a training institution that was brought into a lab. As long as a unit has not answered, its rows can be taken back.</summary>
public sealed class ProjectList : Entity<ProjectList>
{
    public const int NameMax = 200;

    public Id<Lab> LabId { get; private init; }
    public string FileName { get; private init; } = "";

    [Personal("ideas.kept.project-list", "ideas.why.project-list", "people.until.deed")]
    public Id<Person>? ById { get; private init; }
    public DateTime BroughtAt { get; private init; }

    /// <summary>Rows that became candidates.</summary>
    public int Brought { get; private init; }
    public DateTime? TakenBackAt { get; private set; }

    private ProjectList() { }

    public static bool MayBring(LabFacts lab, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor);
    }

    /// <param name="rejected">Rows that stayed out.</param>
    public static ProjectList Bring(
        Actor actor,
        LabFacts lab,
        string fileName,
        int brought,
        int rejected,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(fileName);
        Require(MayBring(lab, actor), "programme.rule.not-your-lab");
        var list = new ProjectList
        {
            Id = Id<ProjectList>.New(now),
            LabId = lab.Id,
            FileName = fileName.Length > NameMax ? fileName[^NameMax..] : fileName,
            ById = actor.Person is { } person ? new Id<Person>(person) : null,
            BroughtAt = now,
            Brought = brought,
        };
        list.Record(
            new ProjectsBrought(list.Id, lab.Id, brought, rejected)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return list;
    }

    /// <returns>Those that go; the caller deletes them. What a unit has answered stays.</returns>
    public IReadOnlyList<LeadershipProject> TakeBack(
        Actor actor,
        LabFacts lab,
        IReadOnlyList<LeadershipProject> projects,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayBring(lab, actor), "programme.rule.not-your-lab");
        Require(TakenBackAt is null, "ideas.project.rule.taken-back");
        var gone = projects
            .Where(project => project.ListId == Id && project.GoesWithItsList)
            .ToList();
        TakenBackAt = now;
        Record(
            new ProjectsTakenBack(Id, gone.Count)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return gone;
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.LocusCoordinator, Role.LabCoordinator, Role.ProgrammeManager);

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
