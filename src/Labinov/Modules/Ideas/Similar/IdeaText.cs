using Labinov.House;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>What a resemblance is judged by. The region is no part of it: the same thing is sought elsewhere.</summary>
/// <param name="Story">What was told beside the title; may be empty.</param>
/// <param name="Office">Name of the lead unit; may be empty.</param>
public sealed record IdeaText(string Title, string Story, string Office, InnovationKind? Kind)
{
    /// <summary>Characters of a story that are read: its beginning says what it is about.</summary>
    public const int StoryMax = 1_500;

    public static IdeaText Of(
        string title,
        string? product,
        string? description,
        string? benefit,
        string office,
        InnovationKind? kind
    )
    {
        var story = string.Join(
            " . ",
            new[] { product, description, benefit }.Where(text => !string.IsNullOrWhiteSpace(text))
        );
        return new IdeaText(title, story.Start(StoryMax), office, kind);
    }
}
