using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>What is told in sentences.</summary>
public sealed record InnovationStory(
    string? Description,
    string? Drivers,
    string? Process,
    string? Benefit,
    string? Output,
    string? Outcome,
    string? Obstacles,
    string? Conditions
)
{
    /// <summary>Keys of headings with the texts that exist, in the order in which one tells it.</summary>
    public IEnumerable<(string Heading, string Text)> Told()
    {
        (string, string?)[] all =
        [
            ("gallery.story.description", Description),
            ("gallery.story.drivers", Drivers),
            ("gallery.story.process", Process),
            ("gallery.story.benefit", Benefit),
            ("gallery.story.output", Output),
            ("gallery.story.outcome", Outcome),
            ("gallery.story.obstacles", Obstacles),
            ("gallery.story.conditions", Conditions),
        ];
        foreach (var (heading, text) in all)
        {
            if (text is not null)
            {
                yield return (heading, text);
            }
        }
    }
}

/// <summary>An innovation as everybody may read it (<c>docs/visibility.md</c>, Outside).</summary>
public sealed record InnovationView(
    Id<Idea> Idea,
    Id<Lab>? Lab,
    Id<Region>? Region,
    int Supports,
    bool IsSupported,
    int Comments,
    string Title,
    string Summary,
    InnovationKind? Kind,
    IdeaState State,
    int? YearBegun,
    int? YearCarriedOut,
    string? Product,
    InnovatorGroup? Group,
    string? RegionCode,
    string? RegionName,
    string? ProvinceCode,
    string? ProvinceName,
    string UnitName,
    OrganisationKind UnitKind,
    IReadOnlyList<string> Supporting,
    string? Indicator,
    string? Before,
    string? After,
    InnovationStory Story,
    string? Contact,
    string? Source,
    string? SourceUrl,
    ValidationTechnique? Validation,
    DateTime PublishedAt,
    DateTime UpdatedAt
);
