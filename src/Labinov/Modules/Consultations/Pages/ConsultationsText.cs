namespace Labinov.Modules.Consultations.Pages;

/// <summary>What the codes of this room mean, as keys of words and classes of badges.</summary>
internal static class ConsultationsText
{
    public static string Key(Turn turn) =>
        $"consultations.turn.{turn.ToString().ToLowerInvariant()}";

    public static string Badge(Turn turn) =>
        turn switch
        {
            Turn.Coach => "badge badge-kunyit",
            Turn.Unit => "badge badge-pandan",
            _ => "badge badge-muted",
        };
}
