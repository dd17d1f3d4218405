using Labinov.Data;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>A line of <c>choice-reasons.csv</c>.</summary>
public sealed record ChoiceReasonRow(
    string Code,
    int Rank,
    string NameId,
    string NameEn,
    string HelpId,
    string HelpEn,
    DateOnly From,
    DateOnly? Until,
    ReasonUse Use = ReasonUse.Choosing
);

/// <summary>Loads the reasons that come with the program; the programme manager changes them.</summary>
public sealed class ChoiceReasons : IMasterData
{
    public const string Name = "choice-reasons";
    private static readonly ShippedTable File = new(
        "Labinov.Modules.Ideas.Data.choice-reasons.csv"
    );

    public int Order => 71;

    public Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel) =>
        db.LoadOnceAsync(Name, File.Hash(), () => LoadAllAsync(db, now, cancel), cancel);

    public static IReadOnlyList<ChoiceReasonRow> Read() =>
        File.Read(row => new ChoiceReasonRow(
            row("code"),
            ShippedTable.Number(row("rank")),
            row("name-id"),
            row("name-en"),
            row("help-id"),
            row("help-en"),
            ShippedTable.Day(row("from")),
            ShippedTable.DayIfAny(row("until")),
            Enum.Parse<ReasonUse>(row("use"))
        ));

    private static async Task LoadAllAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        var known = await db.ChoiceReasons.ToDictionaryAsync(
            reason => reason.Code,
            StringComparer.Ordinal,
            cancel
        );
        foreach (var row in Read())
        {
            if (known.TryGetValue(row.Code, out var reason))
            {
                reason.IsNow(row);
            }
            else
            {
                db.Add(ChoiceReason.Known(row, now));
            }
        }
    }
}
