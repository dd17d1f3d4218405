using Labinov.Data;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A training project that waits for the unit, brought in with a list of its own. The unit takes part in the lab already.</summary>
    public async Task<LeadershipProject> ProjectAsync(Lab lab, Organisation unit)
    {
        var title = $"Proyek {Next()}";
        await using var db = host.Db();
        await ImportProjects.BringInAsync(
            db,
            host.Services.GetRequiredService<Numbers>(),
            Manager,
            await FactsAsync(lab),
            "daftar.csv",
            [
                new(
                    2,
                    "Marlina Tahir",
                    $"{unit.Number}",
                    title,
                    TrainingKind.Pka,
                    2025,
                    "Antre dari rumah.",
                    "Tunggu 30 menit.",
                    []
                ),
            ],
            host.Now,
            CancellationToken.None
        );
        await db.SaveChangesAsync();
        return await db.LeadershipProjects.SingleAsync(project => project.Title == title);
    }
}
