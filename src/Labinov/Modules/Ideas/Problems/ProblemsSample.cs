using System.Text.Json;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>Invented problems of the running sample lab, some weighed and compared, one set aside, one answered by an idea.</summary>
public sealed class ProblemsSample(Numbers numbers) : ISample
{
    private const int DaysAgo = 175;

    // After the ideas, one of which answers a problem.
    public int Order => 55;

    internal sealed record Row(
        string Title,
        string Present,
        string? Wished = null,
        string? Input = null,
        string? Process = null,
        string? Output = null,
        string? Outcome = null,
        string? Data = null,
        string? Source = null,
        string? Sufferers = null,
        int[]? Usg = null,
        AsideReason? Aside = null,
        string? Why = null
    );

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        var writer = await SamplePeople.PersonOf(db, Role.Innovator, cancel);
        var head = await SamplePeople.PersonOf(db, Role.UnitHead, cancel);
        if (lab is null || writer is not { } innovator || head is not { } leader)
        {
            return;
        }

        var unit = await db
            .People.Where(person => person.Id == innovator)
            .Select(person => person.UnitId)
            .SingleAsync(cancel);
        if (unit is not { } office)
        {
            return;
        }

        var at = now.AddDays(-DaysAgo);
        var described = new List<Problem>();
        foreach (var row in Read())
        {
            described.Add(Sown(row, lab, office, innovator, leader, await NumberAsync(), at));
        }

        db.AddRange(described);
        Compare(db, described, office, leader, at);
        await db.SaveChangesAsync(cancel);

        Task<int> NumberAsync() => numbers.TakeAsync(Problem.Counter, cancel);
    }

    private static Problem Sown(
        Row row,
        LabFacts lab,
        Id<Organisation> unit,
        Id<Person> innovator,
        Id<Person> head,
        int number,
        DateTime at
    )
    {
        var voice = new Voice(false, [unit]);
        var writer = Acting(innovator, Role.Innovator, unit);
        var leader = Acting(head, Role.UnitHead, unit);
        var problem = Problem.Describe(
            writer,
            voice,
            Id<Problem>.New(at),
            number,
            lab.Id,
            unit,
            new ProblemFacts(
                row.Title,
                row.Present,
                row.Wished,
                row.Input,
                row.Process,
                row.Output,
                row.Outcome,
                row.Data,
                row.Source,
                row.Sufferers
            ),
            at
        );
        if (row.Usg is [var u, var s, var g, ..])
        {
            problem.Weigh(writer, voice, new UsgScore(u, s, g), at);
            problem.Weigh(leader, voice, new UsgScore(u, Math.Max(1, s - 1), g), at);
        }

        if (row.Aside is { } reason)
        {
            problem.SetAside(leader, lab, reason, row.Why, at.AddDays(1));
        }

        return problem;
    }

    // The earlier one was found more pressing each time.
    private static void Compare(
        LabinovDb db,
        List<Problem> described,
        Id<Organisation> unit,
        Id<Person> head,
        DateTime at
    )
    {
        var open = described.FindAll(problem => !problem.IsAside);
        for (var i = 1; i < open.Count; i++)
        {
            db.Add(
                Preference.Of(
                    Acting(head, Role.UnitHead, unit),
                    new Voice(false, [unit]),
                    open[i - 1],
                    open[i],
                    open[i - 1].Id,
                    at
                )
            );
        }
    }

    private static Actor Acting(Id<Person> person, Role role, Id<Organisation> unit) =>
        new(person.Value, "", [new Grant(role, new Scope(ScopeKind.Unit, unit.Value))]);

    private static List<Row> Read() => SampleIdeas.Read<Row>("sample-problems.json");
}
