using Labinov.House;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What came of it, with one measure before and after.</summary>
public sealed class ResultsInput : IFactsInput<ResultsInput>
{
    [AtMost(Idea.TextMax)]
    public string? Benefit { get; set; }

    [AtMost(Idea.TextMax)]
    public string? Output { get; set; }

    [AtMost(Idea.TextMax)]
    public string? Outcome { get; set; }

    [AtMost(Idea.IndicatorMax)]
    public string? Indicator { get; set; }

    [AtMost(Idea.ValueMax)]
    public string? Before { get; set; }

    [AtMost(Idea.ValueMax)]
    public string? After { get; set; }

    [AtMost(Idea.TextMax)]
    public string? ReplicationConditions { get; set; }

    public static ResultsInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var results = facts.Results;
        return new()
        {
            Benefit = results.Benefit,
            Output = results.Output,
            Outcome = results.Outcome,
            Indicator = results.Indicator,
            Before = results.Before,
            After = results.After,
            ReplicationConditions = results.ReplicationConditions,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with
        {
            Results = new(
                Output,
                Outcome,
                Benefit,
                Indicator,
                Before,
                After,
                ReplicationConditions
            ),
        };
    }
}

/// <summary>Whom to ask, and where this is known from.</summary>
public sealed class SourcesInput : IFactsInput<SourcesInput>
{
    [AtMost(Idea.ContactMax)]
    public string? Contact { get; set; }

    [AtMost(Idea.SourceMax)]
    public string? Source { get; set; }

    [AtMost(Idea.UrlMax)]
    [WebAddress]
    public string? SourceUrl { get; set; }
    public ValidationTechnique? Validation { get; set; }

    public static SourcesInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var sources = facts.Sources;
        return new()
        {
            Contact = sources.Contact,
            Source = sources.Source,
            SourceUrl = sources.SourceUrl,
            Validation = sources.Validation,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with { Sources = new(Contact, Source, SourceUrl, Validation) };
    }
}
