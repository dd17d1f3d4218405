using System.Globalization;
using Labinov.Ui;
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
            new(EditStep.Basics, nameof(basics.Acronym), Clean(basics.Acronym)),
            new(EditStep.Basics, nameof(basics.Kind), words.NameOf(basics.Kind)),
            new(EditStep.Basics, nameof(basics.Product), Clean(basics.Product)),
            new(EditStep.Basics, nameof(basics.Group), words.NameOf(basics.Group)),
            new(EditStep.Basics, nameof(basics.StandsAt), words.NameOf(basics.StandsAt)),
            new(EditStep.Basics, nameof(basics.YearBegun), Year(basics.YearBegun)),
            new(EditStep.Basics, nameof(basics.YearCarriedOut), Year(basics.YearCarriedOut)),
            .. Of(facts.Aim),
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
            .. Of(words, facts.Ground),
            new(EditStep.Contact, nameof(sources.Contact), Clean(sources.Contact)),
            new(EditStep.Contact, nameof(sources.Source), Clean(sources.Source)),
            new(EditStep.Contact, nameof(sources.SourceUrl), Clean(sources.SourceUrl)),
            new(EditStep.Contact, nameof(sources.Validation), words.NameOf(sources.Validation)),
        ];
    }

    private static IEnumerable<FactLine> Of(Aim aim) =>
        [
            new(EditStep.Aim, nameof(aim.Trouble), Clean(aim.Trouble)),
            new(EditStep.Aim, nameof(aim.Intervention), Clean(aim.Intervention)),
            new(EditStep.Aim, nameof(aim.Newness), Clean(aim.Newness)),
            new(EditStep.Aim, nameof(aim.WhoGains), Clean(aim.WhoGains)),
        ];

    private static IEnumerable<FactLine> Of(Words words, Ground ground) =>
        [
            new(EditStep.Ground, nameof(ground.Form), words.NameOf(ground.Form)),
            new(EditStep.Ground, nameof(ground.MainAffair), words.AffairNames(ground.MainAffair)),
            new(
                EditStep.Ground,
                nameof(ground.OtherAffairs),
                words.AffairNames(ground.OtherAffairs)
            ),
            new(EditStep.Ground, nameof(ground.Proposer), words.NameOf(ground.Proposer)),
            new(EditStep.Ground, nameof(ground.Cost), words.NameOf(ground.Cost)),
            new(EditStep.Ground, nameof(ground.BudgetYear), Year(ground.BudgetYear)),
            new(
                EditStep.Ground,
                nameof(ground.BudgetRupiah),
                ground.BudgetRupiah is { } rupiah ? Formats.Rupiah(rupiah) : null
            ),
            new(EditStep.Ground, nameof(ground.LegalBasis), Clean(ground.LegalBasis)),
            new(EditStep.Ground, nameof(ground.LegalUrl), Clean(ground.LegalUrl)),
        ];

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

    private static string? NameOf(this Words words, Enum? value) =>
        value is null ? null : words.Name(value);

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    // Browsers send line ends as CR LF; that is not a difference.
    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
