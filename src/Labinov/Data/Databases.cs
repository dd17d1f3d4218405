using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Labinov.Data;

/// <summary>A fresh context outside a request; whoever asks disposes it.</summary>
public delegate LabinovDb NewDb();

/// <summary>The connection string decides: <c>Host=…</c> is PostgreSQL, everything else a SQLite file.</summary>
public static class Databases
{
    public static bool IsPostgres(string connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);
    }

    public static IServiceCollection AddDatabase(this IServiceCollection services)
    {
        services.AddSingleton<LedgerBell>();
        services.AddSingleton<IInterceptor, LedgerInterceptor>();
        services.AddSingleton<Vocabulary>();
        services.AddSingleton<IInterceptor, KeepWords>();
        services.AddHostedService<DescribeAnew>();
        services.AddSingleton<NewDb>(from =>
        {
            var connection = from.GetRequiredService<LabinovOptions>().Connection;
            return IsPostgres(connection)
                ? from.GetRequiredService<IDbContextFactory<PostgresLabinovDb>>().CreateDbContext
                : from.GetRequiredService<IDbContextFactory<SqliteLabinovDb>>().CreateDbContext;
        });
        services.AddPooledDbContextFactory<SqliteLabinovDb>(
            (from, options) =>
                Sqlite(options, Connection(from)).AddInterceptors(from.GetServices<IInterceptor>())
        );
        services.AddPooledDbContextFactory<PostgresLabinovDb>(
            (from, options) =>
                Postgres(options, Connection(from))
                    .AddInterceptors(from.GetServices<IInterceptor>())
        );
        services.AddScoped(from => from.GetRequiredService<NewDb>()());
        services.AddSingleton<Numbers>();
        return services;
    }

    public static DbContextOptionsBuilder Sqlite(
        DbContextOptionsBuilder options,
        string connection
    ) =>
        options
            .UseSqlite(connection)
            .UseSnakeCaseNamingConvention()
            .ReplaceService<IHistoryRepository, SqliteTurn>()
            .ConfigureWarnings(AreComparedByTests)
            .AddInterceptors(SqlitePragmas.Instance);

    public static DbContextOptionsBuilder Postgres(
        DbContextOptionsBuilder options,
        string connection
    ) =>
        options
            .UseNpgsql(connection)
            .UseSnakeCaseNamingConvention()
            .ConfigureWarnings(AreComparedByTests);

    /// <summary>Whether model and migrations agree is asked once, before a release, and not at each start: there it costs a third of a second.</summary>
    private static void AreComparedByTests(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.PendingModelChangesWarning);

    private static string Connection(IServiceProvider from) =>
        from.GetRequiredService<LabinovOptions>().Connection;
}
