using System.Globalization;
using Labinov.House;
using Labinov.Modules.Boards.Changes;

namespace Labinov.Modules.Boards.Live;

/// <summary>A change that is durable, as listeners are told it: made into text once, sent to all.</summary>
/// <param name="Line">One line of JSON with number, id, kind, author's name and what the change touched.</param>
/// <param name="IsLast">The board is closed with it.</param>
public sealed record SavedChange(Id<Board> Board, int Number, string Line, bool IsLast)
{
    public static SavedChange Of(BoardChange change, string? by, bool isLast)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(
            change.BoardId,
            change.Number,
            LineOf(change.Number, change.ChangeId, change.Kind, by, change.Told),
            isLast
        );
    }

    /// <param name="told">A JSON object, spliced in behind what every change has.</param>
    internal static string LineOf(int number, Guid id, string kind, string? by, string told)
    {
        var name = by is null ? "" : $",\"by\":{Told.Json(by)}";
        var rest = told.Length > 2 ? "," + told[1..] : "}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"n\":{number},\"id\":\"{id:D}\",\"kind\":\"{kind}\"{name}{rest}"
        );
    }
}
