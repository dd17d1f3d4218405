using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Ui.Words;

namespace Labinov.Modules.Audit;

/// <summary>The root of a day goes to everybody who audits today: a copy that whoever owns the database cannot reach.</summary>
internal sealed class TellAuditors(Words words) : IWhenDayCloses
{
    public async Task TellAsync(
        LabinovDb db,
        LedgerRoot root,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(root);
        foreach (var address in await db.AddressesAsync(Role.Auditor, Clock.DayOf(now), cancel))
        {
            db.Add(
                Letter.Write(
                    address,
                    words["audit.mail.subject", $"{root.Day:yyyy-MM-dd}"],
                    words["audit.mail.text", $"{root.Day:yyyy-MM-dd}", root.Position, root.Hash],
                    now
                )
            );
        }
    }
}
