using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Labinov.Data;

/// <content>Many nodes wake each other by LISTEN and NOTIFY; what there is to know they read from the tables.</content>
public sealed partial class PostgresLabinovDb
{
    /// <summary>So often the line is tried, so that one that died in silence is noticed.</summary>
    private const int KeepAlive = 20;

    public override bool MayHaveOtherNodes => true;

    public override async Task TellNodesAsync(
        string channel,
        string text,
        CancellationToken cancel
    ) => await Database.ExecuteSqlAsync($"SELECT pg_notify({channel}, {text})", cancel);

    public override async Task HearNodesAsync(
        string channel,
        Action<string> heard,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(heard);
        // A line of its own: one from the pool would be given to somebody else with the ear still on it.
        var own = new NpgsqlConnectionStringBuilder(Database.GetConnectionString())
        {
            Pooling = false,
            KeepAlive = KeepAlive,
        };
        await using var line = new NpgsqlConnection(own.ConnectionString);
        await line.OpenAsync(cancel);
        line.Notification += (_, said) => heard(said.Payload);
        await using (var listen = line.CreateCommand())
        {
            // A channel is a name and cannot be a parameter; ours are written in the source.
            listen.CommandText = "LISTEN " + new NpgsqlCommandBuilder().QuoteIdentifier(channel);
            await listen.ExecuteNonQueryAsync(cancel);
        }

        while (true)
        {
            await line.WaitAsync(cancel);
        }
    }
}
