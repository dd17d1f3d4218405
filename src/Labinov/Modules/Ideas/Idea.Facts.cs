using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>What is told of an idea, who may change it, and what is still missing.</summary>
public sealed partial class Idea
{
    public const int TitleMax = 200;
    public const int ProductMax = 300;
    public const int TextMax = 5000;
    public const int LongTextMax = 10000;
    public const int IndicatorMax = 150;
    public const int ValueMax = 60;
    public const int ContactMax = 200;
    public const int SourceMax = 300;
    public const int UrlMax = 300;
    public const int FirstYear = 1945;
    public const int LastYear = 2100;

    public string Title { get; private set; } = "";

    /// <summary>The title as a slug, for finding alike on both engines.</summary>
    public string SearchTitle { get; private set; } = "";

    public InnovationKind? Kind { get; private set; }
    public string? Product { get; private set; }
    public InnovatorGroup? Group { get; private set; }

    /// <summary>What its author claims it to be; becomes its state when a coordinator accepts it by publishing.</summary>
    public IdeaState? StandsAt { get; private set; }

    public int? YearBegun { get; private set; }
    public int? YearCarriedOut { get; private set; }
    public string? Description { get; private set; }
    public string? Drivers { get; private set; }
    public string? Obstacles { get; private set; }
    public string? Process { get; private set; }
    public string? Output { get; private set; }
    public string? Outcome { get; private set; }
    public string? Benefit { get; private set; }
    public string? Indicator { get; private set; }
    public string? Before { get; private set; }
    public string? After { get; private set; }
    public string? ReplicationConditions { get; private set; }
    public string? Contact { get; private set; }
    public string? Source { get; private set; }
    public string? SourceUrl { get; private set; }
    public ValidationTechnique? Validation { get; private set; }

    public IdeaFacts Facts =>
        new(
            new(Title, Kind, Product, Group, StandsAt, YearBegun, YearCarriedOut, Acronym),
            new(Description, Drivers, Obstacles, Process),
            new(Output, Outcome, Benefit, Indicator, Before, After, ReplicationConditions),
            new(Contact, Source, SourceUrl, Validation)
        )
        {
            Aim = new(Trouble, Intervention, Newness, WhoGains),
            Ground = OnWhat,
        };

    /// <summary>Its author writes on. Keystrokes are no decisions, so the ledger stays silent.</summary>
    public void Write(Actor actor, IdeaFacts facts, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        Require(State.IsWithAuthor(), "ideas.rule.already-sent");
        Take(facts, now);
    }

    /// <summary>Whoever keeps it puts something right, and its author is told what and why.</summary>
    public void Correct(Actor actor, IdeaFacts facts, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(facts);
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Require(SentAt is not null && !State.IsWithAuthor(), "ideas.rule.not-sent");
        Require(!State.IsEnded(), "ideas.rule.ended");
        var why = Said(reason);
        var capacity = Capacity(actor, Keepers);
        // What it claims to be was accepted or waits for that; a correction of the text does not move it.
        Take(facts with { Basics = facts.Basics with { StandsAt = StandsAt } }, now);
        Say(WordOn.Corrected, why, actor, capacity, now);
        Record(
            new IdeaCorrected(Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>What is missing before it can be sent, in the order of the form.</summary>
    public IReadOnlyList<Gap> Gaps()
    {
        var gaps = new List<Gap>();
        Needed(EditStep.Basics, nameof(Kind), Kind is not null);
        Needed(EditStep.Basics, nameof(Group), Group is not null);
        if (Origin == IdeaOrigin.Existing)
        {
            Needed(EditStep.Basics, nameof(StandsAt), StandsAt is not null);
            Needed(EditStep.Basics, nameof(YearCarriedOut), YearCarriedOut is not null);
        }

        Needed(EditStep.Story, nameof(Description), Description is not null);
        Needed(EditStep.Results, nameof(Benefit), Benefit is not null);
        Needed(EditStep.Contact, nameof(Contact), Contact is not null);
        return gaps;

        void Needed(EditStep step, string field, bool told)
        {
            if (!told)
            {
                gaps.Add(new Gap(step, field));
            }
        }
    }

    /// <summary>The title, and everything else that a search should find it by. Stems are made by whoever keeps the index.</summary>
    public (string Title, string Body) SearchText() =>
        (
            Title,
            string.Join(
                ' ',
                new[]
                {
                    Acronym,
                    Product,
                    Trouble,
                    Intervention,
                    Newness,
                    WhoGains,
                    Description,
                    Benefit,
                    Output,
                    Outcome,
                    Indicator,
                    Process,
                    Drivers,
                    Obstacles,
                    ReplicationConditions,
                }.Where(text => text is not null)
            )
        );

    private void Take(IdeaFacts facts, DateTime now)
    {
        var (basics, story, results, sources) = facts;
        Require(
            basics is not { YearBegun: { } begun, YearCarriedOut: { } since } || begun <= since,
            "ideas.rule.year-order"
        );
        Require(
            basics.StandsAt is not { } claim
                || (Origin == IdeaOrigin.Existing && claim.IsLaunched()),
            "ideas.rule.not-launched"
        );
        Require(
            Origin != IdeaOrigin.Existing || !(basics.YearCarriedOut > now.Year),
            "ideas.rule.year-to-come"
        );
        Name(basics.Title);
        TakeReasons(basics.Acronym, facts.Aim, facts.Ground);
        (Kind, Product, Group, StandsAt) = (
            basics.Kind,
            Clean(basics.Product),
            basics.Group,
            basics.StandsAt
        );
        (YearBegun, YearCarriedOut) = (basics.YearBegun, basics.YearCarriedOut);
        (Description, Drivers) = (Clean(story.Description), Clean(story.Drivers));
        (Obstacles, Process) = (Clean(story.Obstacles), Clean(story.Process));
        (Output, Outcome, Benefit) = (
            Clean(results.Output),
            Clean(results.Outcome),
            Clean(results.Benefit)
        );
        (Indicator, Before, After) = (
            Clean(results.Indicator),
            Clean(results.Before),
            Clean(results.After)
        );
        ReplicationConditions = Clean(results.ReplicationConditions);
        (Contact, Source) = (Clean(sources.Contact), Clean(sources.Source));
        (SourceUrl, Validation) = (Clean(sources.SourceUrl), sources.Validation);
        EditedAt = now;
    }

    private void Name(string title)
    {
        Require(!string.IsNullOrWhiteSpace(title), "ideas.rule.no-title");
        Title = title.Trim();
        SearchTitle = Slug.Of(Title);
    }

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
