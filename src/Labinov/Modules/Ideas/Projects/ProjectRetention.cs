using Labinov.Data.Chores;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A name that no unit has needed is forgotten; the project stays a candidate.</summary>
public static class ProjectRetention
{
    /// <summary>A lab has chosen its ideas long before; who took part is then known to the unit.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Retention Names { get; } =
        new(
            "ideas.retention.participants",
            Kept,
            (db, before, cancel) =>
                db
                    .LeadershipProjects.Where(row =>
                        row.Participant != null && row.BroughtAt < before
                    )
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.Participant, (string?)null),
                        cancel
                    )
        );
}
