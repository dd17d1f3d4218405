using Labinov.Data.Chores;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Applications;

/// <summary>Names of people who did not come to work in a lab are forgotten; what the region wrote of itself stays.</summary>
public static class ApplicationRetention
{
    /// <summary>Long enough to apply to the next year's round with the same team.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Retention Names { get; } =
        new(
            "programme.retention.applicants",
            Kept,
            async (db, before, cancel) =>
            {
                var old = db.Applications.Where(row =>
                    row.State != ApplicationState.Selected
                    && row.State != ApplicationState.Submitted
                    && row.ChangedAt < before
                );
                var forgotten = await db.Set<ApplicationMember>()
                    .Where(member => old.Any(row => row.Id == member.ApplicationId))
                    .ExecuteDeleteAsync(cancel);
                return forgotten
                    + await old.Where(row =>
                            row.ContactName != null
                            || row.ContactPhone != null
                            || row.ContactEmail != null
                        )
                        .ExecuteUpdateAsync(
                            set =>
                                set.SetProperty(row => row.ContactName, (string?)null)
                                    .SetProperty(row => row.ContactPhone, (string?)null)
                                    .SetProperty(row => row.ContactEmail, (string?)null),
                            cancel
                        );
            }
        );
}
