using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Labinov.Tests.House;

/// <summary>Two processes on one PostgreSQL behind a balancer, started once for these tests; on SQLite there is one node and nothing is started.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private readonly Dictionary<string, RealProcess> nodes = new(StringComparer.Ordinal);

    internal Balancer Balancer { get; private set; } = null!;

    /// <summary>Each speaks for both: they share the database.</summary>
    public RealProcess One => nodes["one"];

    public RealProcess this[string name] => nodes[name];

    public string Log => string.Concat(nodes.Select(node => $"\n{node.Key}:\n{node.Value.Log}"));

    public async ValueTask InitializeAsync()
    {
        if (!TestDatabase.IsPostgres)
        {
            return;
        }

        nodes["one"] = await RealProcess.StartAsync(
            environment: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
            }
        );
        nodes["other"] = await One.OtherNodeAsync();
        Balancer = await Balancer.StartAsync(
            nodes.ToDictionary(node => node.Key, node => node.Value.Address, StringComparer.Ordinal)
        );
        await Balancer.SoundAsync(nodes.Count);
        // One unit sends more ideas here than the sample's lab allows to a unit.
        await using var db = TestDatabase.Open(One.Connection);
        await db.IdeaQuotas.ExecuteDeleteAsync();
    }

    /// <summary>A browser that knows the balancer only, and says where its forms come from by <c>Origin</c>.</summary>
    public Browser Visitor()
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }
        )
        {
            BaseAddress = Balancer.Address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        client.DefaultRequestHeaders.Add(
            "Origin",
            Balancer.Address.GetLeftPart(UriPartial.Authority)
        );
        return new Browser(client);
    }

    /// <summary>Starts again what was killed.</summary>
    public async Task HealAsync()
    {
        foreach (var node in nodes.Values.Where(node => node.ExitCode is not null))
        {
            await node.StartAgainAsync();
        }

        await Balancer.SoundAsync(nodes.Count);
    }

    /// <summary>Somebody else holds the ideas, so that whoever writes one waits.</summary>
    internal async Task<NpgsqlConnection> HoldAsync()
    {
        var holder = new NpgsqlConnection(One.Connection + ";Pooling=false");
        await holder.OpenAsync();
        await using var command = holder.CreateCommand();
        command.CommandText = "BEGIN; LOCK TABLE ideas IN EXCLUSIVE MODE";
        await command.ExecuteNonQueryAsync();
        return holder;
    }

    /// <summary>Until somebody waits for the ideas (true), or nobody has them in hand any more (false).</summary>
    public async Task UntilAsync(bool isWaitedFor)
    {
        await using var looker = new NpgsqlConnection(One.Connection + ";Pooling=false");
        await looker.OpenAsync();
        await using var command = looker.CreateCommand();
        command.CommandText = """
            SELECT count(*) FROM pg_locks JOIN pg_class ON pg_class.oid = pg_locks.relation
            WHERE relname = 'ideas' AND mode LIKE 'Row%' AND (NOT @waiting OR NOT granted)
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;
        command.Parameters.AddWithValue("waiting", isWaitedFor);
        for (var i = 0; i < 600; i++)
        {
            if (await command.ExecuteScalarAsync() is long count && count > 0 == isWaitedFor)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"Waited for: never {isWaitedFor}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (Balancer is not null)
        {
            await Balancer.DisposeAsync();
        }

        foreach (var node in nodes.Values.Reverse())
        {
            await node.DisposeAsync();
        }
    }
}
