using Labinov.House;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>A step of the form: part of the facts, with the limits that the field shows.</summary>
public interface IFactsInput<TSelf>
    where TSelf : IFactsInput<TSelf>
{
    static abstract TSelf From(IdeaFacts facts);

    /// <summary>The facts with this part as it was typed.</summary>
    IdeaFacts Into(IdeaFacts facts);
}

/// <summary>What it is, of which kind, since when.</summary>
public sealed class BasicsInput : IFactsInput<BasicsInput>
{
    [Needed, AtMost(Idea.TitleMax)]
    public string? Title { get; set; }

    [AtMost(Idea.AcronymMax)]
    public string? Acronym { get; set; }
    public InnovationKind? Kind { get; set; }

    [AtMost(Idea.ProductMax)]
    public string? Product { get; set; }
    public InnovatorGroup? Group { get; set; }
    public IdeaState? StandsAt { get; set; }

    [Between(Idea.FirstYear, Idea.LastYear)]
    public int? YearBegun { get; set; }

    [Between(Idea.FirstYear, Idea.LastYear)]
    public int? YearCarriedOut { get; set; }

    /// <summary>Only something that runs already is asked where it stands; a correction never moves that.</summary>
    [BindNever]
    public bool AsksState { get; set; }

    public static BasicsInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var basics = facts.Basics;
        return new()
        {
            Title = basics.Title,
            Acronym = basics.Acronym,
            Kind = basics.Kind,
            Product = basics.Product,
            Group = basics.Group,
            StandsAt = basics.StandsAt,
            YearBegun = basics.YearBegun,
            YearCarriedOut = basics.YearCarriedOut,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with
        {
            Basics = new(
                Title ?? "",
                Kind,
                Product,
                Group,
                StandsAt,
                YearBegun,
                YearCarriedOut,
                Acronym
            ),
        };
    }
}

/// <summary>How it came about and how it works.</summary>
public sealed class StoryInput : IFactsInput<StoryInput>
{
    [AtMost(Idea.LongTextMax)]
    public string? Description { get; set; }

    [AtMost(Idea.TextMax)]
    public string? Drivers { get; set; }

    [AtMost(Idea.TextMax)]
    public string? Obstacles { get; set; }

    [AtMost(Idea.LongTextMax)]
    public string? Process { get; set; }

    public static StoryInput From(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var story = facts.Story;
        return new()
        {
            Description = story.Description,
            Drivers = story.Drivers,
            Obstacles = story.Obstacles,
            Process = story.Process,
        };
    }

    public IdeaFacts Into(IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts with { Story = new(Description, Drivers, Obstacles, Process) };
    }
}
