using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Programme;

public sealed class SampleTests(LabHost host) : IClassFixture<LabHost>
{
    /// <summary>New Year, a Sunday, a leap day, and an ordinary Tuesday.</summary>
    private static readonly DateOnly[] StartDays =
    [
        new(2027, 1, 1),
        new(2026, 11, 22),
        new(2028, 2, 29),
        new(2026, 11, 24),
    ];

    [Fact]
    public async Task On_any_start_day_every_state_of_the_path_is_seen_and_nothing_lies_in_the_future()
    {
        var sample = host.Services.GetServices<ISample>().Single(row => row is ProgrammeSample);
        foreach (var today in StartDays)
        {
            await using var db = host.Db();
            await db.Observations.ExecuteDeleteAsync();
            await sample.SowAsync(
                db,
                today.ToDateTime(new TimeOnly(3, 0), DateTimeKind.Utc),
                CancellationToken.None
            );
            var labs = db
                .ChangeTracker.Entries<Lab>()
                .Select(entry => entry.Entity)
                .Where(lab => lab.Year == today.Year)
                .ToList();
            Assert.Equal(
                [Standing.NotStarted, Standing.Running, Standing.Finished],
                labs.Select(lab => LabStanding.Of(lab.Stages.Select(Facts)).Is).Order()
            );
            Assert.Contains(
                labs,
                lab => lab.Stages.Any(stage => stage.State == StageState.Skipped)
            );
            foreach (var stage in labs.SelectMany(lab => lab.Stages))
            {
                Assert.True(
                    (stage.StartedOn ?? today) <= today && (stage.EndedOn ?? today) <= today
                );
                Assert.All(
                    new[]
                    {
                        stage.StartedOn,
                        stage.EndedOn,
                        stage.PlannedFromOn,
                    }.OfType<DateOnly>(),
                    day => Assert.False(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                );
            }
        }

        await using var read = host.Db();
        Assert.Equal(
            0,
            await read.LedgerEntries.CountAsync(line =>
                line.Kind == "StageOpened"
                && line.At > new DateTime(2028, 3, 1, 0, 0, 0, DateTimeKind.Utc)
            )
        );
    }

    private static StageFacts Facts(LabStage stage) =>
        new(
            stage.Kind,
            stage.State,
            stage.PlannedFromOn,
            stage.PlannedUntilOn,
            stage.StartedOn,
            stage.EndedOn
        );
}
