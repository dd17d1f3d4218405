using Labinov.Data;
using Labinov.Tests.House.Offenders;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House;

/// <summary>Both engines have the same model, the same migrations, and get from nothing to the present by them.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void The_model_of_both_engines_stands_in_their_migrations()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var postgres = new PostgresDesign().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite: run bin/migrate");
        Assert.False(postgres.Database.HasPendingModelChanges(), "PostgreSQL: run bin/migrate");
    }

    [Fact]
    public void Both_engines_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var postgres = new PostgresDesign().CreateDbContext([]);
        Assert.Equal(Names(sqlite), Names(postgres));
    }

    [Fact]
    public async Task Several_that_climb_at_once_leave_one_whole_database()
    {
        var folder = Directory.CreateTempSubdirectory("labinov-climb-").FullName;
        var connection = await TestDatabase.EmptyAsync(folder);
        try
        {
            await Task.WhenAll(
                Enumerable
                    .Range(0, 4)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            await using var one = Open(connection);
                            await one.MigrateAsync(CancellationToken.None);
                        })
                    )
            );
            await using var db = Open(connection);
            Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        }
        finally
        {
            await TestDatabase.DropAsync(connection);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_empty_database_climbs_to_the_present()
    {
        var folder = Directory.CreateTempSubdirectory("labinov-empty-").FullName;
        var connection = await TestDatabase.EmptyAsync(folder);
        try
        {
            await using var db = Open(connection);
            await db.Database.MigrateAsync();
            Assert.Empty(await db.Database.GetPendingMigrationsAsync());
            Assert.Empty(await db.LedgerEntries.ToListAsync());
        }
        finally
        {
            await TestDatabase.DropAsync(connection);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_prepared_database_knows_every_region()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        await using var db = host.Db();
        Assert.Equal(552, await db.Regions.CountAsync());
    }

    [Fact]
    public void A_changed_model_is_caught()
    {
        using var changed = new ChangedDb();
        Assert.True(changed.Database.HasPendingModelChanges());
    }

    private static IEnumerable<string> Names(LabinovDb db) =>
        db
            .Database.GetMigrations()
            .Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static LabinovDb Open(string connection) =>
        Databases.IsPostgres(connection)
            ? new PostgresLabinovDb(
                (DbContextOptions<PostgresLabinovDb>)
                    Databases
                        .Postgres(new DbContextOptionsBuilder<PostgresLabinovDb>(), connection)
                        .Options
            )
            : new SqliteLabinovDb(
                (DbContextOptions<SqliteLabinovDb>)
                    Databases
                        .Sqlite(new DbContextOptionsBuilder<SqliteLabinovDb>(), connection)
                        .Options
            );
}
