using Labinov.Modules.Ideas.Problems;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>The worksheet as lines of label and text, in the order of the form; what was left blank is null.</summary>
internal static class ProblemLines
{
    public static IEnumerable<(string Label, string? Text)> Of(ProblemFacts facts) =>
        [
            ("ideas.problem.field.title", facts.Title),
            ("ideas.problem.field.present", facts.Present),
            ("ideas.problem.field.wished", facts.Wished),
            .. Enum.GetValues<GapKind>().Select(gap => (IdeasText.Key(gap), facts.In(gap))),
            ("ideas.problem.field.data", facts.Data),
            ("ideas.problem.field.source", facts.Source),
            ("ideas.problem.field.sufferers", facts.Sufferers),
        ];

    /// <summary>Where what was typed differs from what lies in the database now.</summary>
    public static IReadOnlyList<Difference> Between(ProblemFacts mine, ProblemFacts theirs) =>
        [
            .. Of(mine)
                .Zip(Of(theirs))
                .Where(pair => pair.First.Text != pair.Second.Text)
                .Select(pair => new Difference(
                    pair.First.Label,
                    pair.First.Text,
                    pair.Second.Text
                )),
        ];
}
