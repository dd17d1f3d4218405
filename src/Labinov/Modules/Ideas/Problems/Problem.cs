using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>What a unit of a lab wants to be otherwise. Everybody inside the lab reads it; ideas answer it.</summary>
public sealed partial class Problem : Entity<Problem>
{
    public const int TitleMax = 200;
    public const int TextMax = 2000;
    public const int ShortMax = 500;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "problem";

    private readonly List<Urgency> urgencies = [];

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }

    [Personal("ideas.kept.problem-author", "ideas.why.problem-author", "people.until.deed")]
    public Id<Person>? AuthorId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The title as a slug, for finding alike on both engines.</summary>
    public string SearchTitle { get; private set; } = "";
    public string Present { get; private set; } = "";
    public string? Wished { get; private set; }
    public string? Input { get; private set; }
    public string? Process { get; private set; }
    public string? Output { get; private set; }
    public string? Outcome { get; private set; }
    public string? Data { get; private set; }
    public string? Source { get; private set; }
    public string? Sufferers { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime EditedAt { get; private set; }

    /// <summary>When it was set aside; null while it is worked on.</summary>
    public DateTime? AsideAt { get; private set; }
    public AsideReason? AsideReason { get; private set; }
    public string? AsideWhy { get; private set; }

    /// <summary>How pressing each of those who know it finds it.</summary>
    public IReadOnlyList<Urgency> Urgencies => urgencies;

    public bool IsAside => AsideAt is not null;

    public ProblemFacts Facts =>
        new(Title, Present, Wished, Input, Process, Output, Outcome, Data, Source, Sufferers);

    private Problem() { }

    /// <param name="id">Made by the form, so that a form sent twice describes one problem.</param>
    public static Problem Describe(
        Actor actor,
        Voice voice,
        Id<Problem> id,
        int number,
        Id<Lab> lab,
        Id<Organisation> unit,
        ProblemFacts facts,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(voice);
        Require(voice.For(unit), "ideas.rule.not-your-unit");
        var problem = new Problem
        {
            Id = id,
            Number = number,
            LabId = lab,
            UnitId = unit,
            AuthorId = actor.Person is { } person ? new Id<Person>(person) : null,
            CreatedAt = now,
        };
        problem.Take(facts, now);
        problem.Record(
            new ProblemDescribed(problem.Id, unit)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return problem;
    }

    /// <summary>Whoever speaks for the unit writes on. Keystrokes are no decisions, so the ledger stays silent.</summary>
    public void Edit(Voice voice, ProblemFacts facts, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(voice);
        Require(voice.For(UnitId), "ideas.rule.not-your-unit");
        Require(!IsAside, "ideas.rule.problem-aside");
        Take(facts, now);
    }

    private void Take(ProblemFacts facts, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Require(!string.IsNullOrWhiteSpace(facts.Title), "ideas.rule.no-title");
        Title = facts.Title.Trim();
        SearchTitle = Slug.Of(Title);
        (Present, Wished) = (Clean(facts.Present) ?? "", Clean(facts.Wished));
        (Input, Process) = (Clean(facts.Input), Clean(facts.Process));
        (Output, Outcome) = (Clean(facts.Output), Clean(facts.Outcome));
        (Data, Source, Sufferers) = (
            Clean(facts.Data),
            Clean(facts.Source),
            Clean(facts.Sufferers)
        );
        EditedAt = now;
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(
            Role.UnitHead,
            Role.Innovator,
            Role.UnitOperator,
            Role.LocusCoordinator,
            Role.InnovationAdmin,
            Role.TechnicalTeam,
            Role.Facilitator,
            Role.ProvincialChampion,
            Role.LabCoordinator,
            Role.ProgrammeManager
        );

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
