using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>How far a figure is from its target, in words and with a colour that only repeats them.</summary>
internal static class ReachedText
{
    public static string Of(this Words words, Reached reached) =>
        words[ProgrammeText.KeyOf(reached.Pace), Formats.Number(reached.Distance)].Value;

    public static string Colour(Pace pace) =>
        pace switch
        {
            Pace.Reached or Pace.Ahead => "pandan",
            Pace.Behind => "kunyit",
            _ => "muted",
        };
}
