using Labinov.Modules.Programme.Applications;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>Words of applications as the reader's language writes them.</summary>
internal static class ApplicationsText
{
    public static string Of(this Words words, ApplicationState state) =>
        words["programme.applicationstate." + Kebab(state.ToString())];

    public static string Of(this Words words, ApplicationPiece piece) =>
        words["programme.applicationpiece." + Kebab(piece.ToString())];

    public static string Of(this Words words, ApplicationStep step) =>
        words["programme.applicationstep." + Kebab(step.ToString())];

    public static string Badge(this ApplicationState state) =>
        state switch
        {
            ApplicationState.Draft => "kunyit",
            ApplicationState.Submitted => "nila",
            ApplicationState.Selected => "pandan",
            _ => "muted",
        };

    /// <summary><c>412 dari 500</c>; a dash of words while it is not scored.</summary>
    public static string Total(this Words words, int? total) =>
        total is { } sum
            ? words[
                "programme.apply.total.of",
                Formats.Number(sum),
                Formats.Number(Scoring.Greatest)
            ]
            : words["programme.apply.total.none"];

    private static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (letter, i) =>
                    char.IsUpper(letter) && i > 0
                        ? "-" + char.ToLowerInvariant(letter)
                        : $"{char.ToLowerInvariant(letter)}"
            )
        );
}
