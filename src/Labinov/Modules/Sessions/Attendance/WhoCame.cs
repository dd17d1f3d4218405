using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Papers;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Attendance;

/// <summary>For papers that say so: whoever was there on at least one of the session's days.</summary>
internal sealed class WhoCame : ISessionAttendance
{
    public async Task<IReadOnlySet<Id<Person>>?> PresentAsync(
        LabinovDb db,
        Id<Session> session,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var came = await db
            .Presences.Where(presence => presence.SessionId == session && presence.IsHere)
            .Select(presence => presence.PersonId)
            .Distinct()
            .ToListAsync(cancel);
        return came.Count == 0 ? null : came.ToHashSet();
    }
}
