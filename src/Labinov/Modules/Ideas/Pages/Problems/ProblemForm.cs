using Labinov.House;
using Labinov.Modules.Ideas.Problems;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>The worksheet as it is typed.</summary>
public sealed class ProblemForm
{
    [Needed, AtMost(Problem.TitleMax)]
    public string? Title { get; set; }

    [Needed, AtMost(Problem.TextMax)]
    public string? Present { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Wished { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Input { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Process { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Output { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Outcome { get; set; }

    [AtMost(Problem.TextMax)]
    public string? Data { get; set; }

    [AtMost(Problem.ShortMax)]
    public string? Source { get; set; }

    [AtMost(Problem.ShortMax)]
    public string? Sufferers { get; set; }

    public ProblemFacts Facts =>
        new(Title!, Present!, Wished, Input, Process, Output, Outcome, Data, Source, Sufferers);

    public static ProblemForm Of(ProblemFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Title = facts.Title,
            Present = facts.Present,
            Wished = facts.Wished,
            Input = facts.Input,
            Process = facts.Process,
            Output = facts.Output,
            Outcome = facts.Outcome,
            Data = facts.Data,
            Source = facts.Source,
            Sufferers = facts.Sufferers,
        };
    }
}
