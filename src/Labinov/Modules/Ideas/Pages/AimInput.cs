using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>From the problem to what will be done, what is new in it, and for whom.</summary>
public sealed class AimInput : IFactsInput<AimInput>
{
    [AtMost(Idea.ReasonsMax)]
    public string? Trouble { get; set; }

    [AtMost(Idea.ReasonsMax)]
    public string? Intervention { get; set; }

    [AtMost(Idea.ReasonsMax)]
    public string? Newness { get; set; }

    [AtMost(Idea.ReasonsMax)]
    public string? WhoGains { get; set; }

    /// <summary>The problem of its lab that was chosen: shown instead of asked for a second time. Null where none was.</summary>
    [BindNever]
    public AnsweredProblem? Answers { get; set; }

    public static AimInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var aim = facts.Aim;
        return new()
        {
            Trouble = aim.Trouble,
            Intervention = aim.Intervention,
            Newness = aim.Newness,
            WhoGains = aim.WhoGains,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with { Aim = new(Trouble, Intervention, Newness, WhoGains) };
    }
}
