using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;

namespace Labinov.Modules.Gallery;

/// <summary>What the gallery says of an innovation, in the reader's language.</summary>
internal static class GalleryText
{
    public static string Of(this Words words, InnovationKind kind) =>
        words["ideas.innovationkind." + Code.Of(kind)];

    /// <summary>What the kind is, in one sentence.</summary>
    public static string Meaning(this Words words, InnovationKind kind) =>
        words[$"ideas.innovationkind.{Code.Of(kind)}.means"];

    public static string Of(this Words words, OrganisationKind kind) =>
        words["regions.organisation-kind." + Code.Of(kind)];

    public static string Of(this Words words, InnovatorGroup group) =>
        words["ideas.innovatorgroup." + Code.Of(group)];

    public static string Of(this Words words, IdeaState state) =>
        words["ideas.ideastate." + Code.Of(state)];

    public static string Of(this Words words, GallerySort sort) =>
        words["gallery.gallerysort." + Code.Of(sort)];

    /// <summary><c>Diterapkan sejak 2019</c>: the state, and since when where that is known.</summary>
    public static string Standing(this Words words, IdeaState state, int? since) =>
        since is { } year and > 0 && state.IsLaunched()
            ? words["gallery.state-since." + Code.Of(state), year].Value
            : words.Of(state);

    /// <summary><c>Kabupaten Lebak, Banten</c>; the province alone for a province; empty for the nation's own.</summary>
    public static string Where(string? region, string? province) =>
        region is null ? ""
        : province is null || province == region ? region
        : $"{region}, {province}";

    public static string Of(this Words words, ValidationTechnique technique) =>
        words["ideas.validationtechnique." + Code.Of(technique)];

    /// <summary>A text as its paragraphs.</summary>
    public static string[] Paragraphs(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A colour for each kind; the word says it too.</summary>
    public static string Badge(InnovationKind? kind) =>
        kind switch
        {
            InnovationKind.Process => "pandan",
            InnovationKind.Method => "nila",
            InnovationKind.Product => "kunyit",
            InnovationKind.Concept => "manggis",
            InnovationKind.Technology => "nila",
            InnovationKind.Structure => "soga",
            InnovationKind.Relation => "mengkudu",
            InnovationKind.People => "manggis",
            _ => "muted",
        };
}
