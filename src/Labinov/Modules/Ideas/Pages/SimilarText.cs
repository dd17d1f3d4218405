using Labinov.Modules.Ideas.Similar;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>How likeness is told in words.</summary>
internal static class SimilarText
{
    /// <summary>Key of what kind of reason holds an idea back or ended it; null for what goes on.</summary>
    public static string? WhatHeld(IdeaState state) =>
        state
            is IdeaState.WaitingForBudget
                or IdeaState.Postponed
                or IdeaState.Stopped
                or IdeaState.Superseded
                or IdeaState.NotSelected
                or IdeaState.Merged
                or IdeaState.Withdrawn
                or IdeaState.Reserve
            ? "ideas.similar.held." + IdeasText.Kebab(state.ToString())
            : null;

    /// <summary><c>kinerja, pegawai, remunerasi (tunjangan)</c>.</summary>
    public static string Named(Words words, IReadOnlyList<AlikeWord> alike) =>
        string.Join(
            ", ",
            alike.Select(word =>
                word.MeansAs is { } other
                    ? words["ideas.similar.means", word.Word, other].Value
                    : word.Word
            )
        );

    /// <summary>How alike a pair is, for those who have to decide: <c>sangat mirip</c>.</summary>
    public static string Degree(float resemblance) =>
        resemblance >= Duplicates.Strong ? "ideas.duplicates.strong"
        : resemblance >= Duplicates.Clear ? "ideas.duplicates.clear"
        : "ideas.duplicates.some";
}
