using System.Globalization;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One told fact as a line to read.</summary>
/// <param name="Field">Name of the property; its label is <c>ideas.field.…</c>.</param>
/// <param name="Text">Null while nothing is told.</param>
public sealed record FactLine(EditStep Step, string Field, string? Text)
{
    public string Label => IdeasText.Field(Field);
}

/// <summary>A field in which two versions differ.</summary>
public sealed record Difference(string Label, string? Mine, string? Theirs);

/// <summary>Every fact as lines: for reading, for checking, and for comparing two versions.</summary>
public static class FactLines
{
    public static IReadOnlyList<FactLine> Of(Words words, IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (basics, story, results, sources) = facts;
        return
        [
            new(EditStep.Basics, nameof(basics.Title), Clean(basics.Title)),
            new(EditStep.Basics, nameof(basics.Kind), Name(basics.Kind)),
            new(EditStep.Basics, nameof(basics.Product), Clean(basics.Product)),
            new(EditStep.Basics, nameof(basics.Group), Name(basics.Group)),
            new(EditStep.Basics, nameof(basics.StandsAt), Name(basics.StandsAt)),
            new(EditStep.Basics, nameof(basics.YearBegun), Year(basics.YearBegun)),
            new(EditStep.Basics, nameof(basics.YearCarriedOut), Year(basics.YearCarriedOut)),
            new(EditStep.Story, nameof(story.Description), Clean(story.Description)),
            new(EditStep.Story, nameof(story.Drivers), Clean(story.Drivers)),
            new(EditStep.Story, nameof(story.Obstacles), Clean(story.Obstacles)),
            new(EditStep.Story, nameof(story.Process), Clean(story.Process)),
            new(EditStep.Results, nameof(results.Benefit), Clean(results.Benefit)),
            new(EditStep.Results, nameof(results.Output), Clean(results.Output)),
            new(EditStep.Results, nameof(results.Outcome), Clean(results.Outcome)),
            new(EditStep.Results, nameof(results.Indicator), Clean(results.Indicator)),
            new(EditStep.Results, nameof(results.Before), Clean(results.Before)),
            new(EditStep.Results, nameof(results.After), Clean(results.After)),
            new(
                EditStep.Results,
                nameof(results.ReplicationConditions),
                Clean(results.ReplicationConditions)
            ),
            new(EditStep.Contact, nameof(sources.Contact), Clean(sources.Contact)),
            new(EditStep.Contact, nameof(sources.Source), Clean(sources.Source)),
            new(EditStep.Contact, nameof(sources.SourceUrl), Clean(sources.SourceUrl)),
            new(EditStep.Contact, nameof(sources.Validation), Name(sources.Validation)),
        ];

        string? Name(Enum? value) => value is null ? null : words.Name(value);
    }

    /// <summary>Where what was typed differs from what lies in the database now.</summary>
    public static IReadOnlyList<Difference> Between(Words words, IdeaFacts mine, IdeaFacts theirs)
    {
        var there = Of(words, theirs);
        return
        [
            .. Of(words, mine)
                .Zip(there)
                .Where(pair => pair.First.Text != pair.Second.Text)
                .Select(pair => new Difference(
                    pair.First.Label,
                    pair.First.Text,
                    pair.Second.Text
                )),
        ];
    }

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    // Browsers send line ends as CR LF; that is not a difference.
    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
