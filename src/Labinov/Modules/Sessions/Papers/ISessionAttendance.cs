using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>
/// Who really came, for the papers that say so. Whoever keeps attendance registers it with
/// <c>services.AddScoped&lt;ISessionAttendance, …&gt;()</c>; without one, a certificate is offered to everybody on the list of the lab.
/// </summary>
public interface ISessionAttendance
{
    /// <summary>One query; null when nobody kept the attendance of this session.</summary>
    Task<IReadOnlySet<Id<Person>>?> PresentAsync(
        LabinovDb db,
        Id<Session> session,
        CancellationToken cancel
    );
}
