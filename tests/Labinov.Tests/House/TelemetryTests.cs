using System.Net;
using Labinov.Modules.People;
using Labinov.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Labinov.Tests.House;

/// <summary>A collector hears how much and how long, never who: no code, no name, no address, no browser.</summary>
public sealed class TelemetryTests
{
    private const string Agent = "PenjelajahPenanda/7.1";
    private const string Typed = "Zulfikarpenanda";

    [Fact]
    public async Task A_collector_hears_of_work_but_never_of_a_person()
    {
        await using var collector = await Collector.StartAsync();
        await using var real = await RealProcess.StartAsync(
            environment: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
                ["OTEL_BLRP_SCHEDULE_DELAY"] = "200",
                ["OTEL_METRIC_EXPORT_INTERVAL"] = "300",
            }
        );
        using var client = await real.AsAsync("programme-manager");
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        var manager = new Browser(client);
        using var strangers = real.Client();
        strangers.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        var stranger = new Browser(strangers);
        await using var db = TestDatabase.Open(real.Connection);
        var person = await db.People.FirstAsync(person =>
            !db.Accounts.Any(account => account.PersonId == person.Id)
        );

        var (_, path) = await manager.InviteAsync(person);
        (await stranger.OpenAsync(path)).Shows(HttpStatusCode.OK);
        (await stranger.OpenAsync($"/enter/{Typed}")).Shows(HttpStatusCode.NotFound);
        foreach (var list in new[] { "/innovations", "/en/innovations", "/labs" })
        {
            (await stranger.OpenAsync($"{list}?q={Typed}")).Shows(HttpStatusCode.OK);
        }

        await manager.OpenAsync($"/people?Q={Uri.EscapeDataString(person.Name)}");
        await manager.OpenAsync($"/people?Q={Typed}");
        (await stranger.OpenAsync($"/{Typed}?e-mail={Typed}@contoh.id")).Shows(
            HttpStatusCode.NotFound
        );
        await stranger.PostAsync(
            "/sign-in",
            ("Email", $"{Typed}@contoh.id"),
            ("Password", "bukan ini")
        );
        var opened = await (await stranger.OpenAsync(path)).OpenAccountAsync($"{Typed}@contoh.id");
        opened.Shows(HttpStatusCode.Redirect);

        const string traces = "/v1/traces";
        await collector.UntilAsync(traces, "http.route");
        await collector.UntilAsync(traces, "enter/{code");
        await collector.UntilAsync("/v1/metrics", "labinov.ledger.sealed");
        await collector.UntilAsync("/v1/metrics", "http.server.request.duration");
        await collector.UntilAsync("/v1/logs", "Labinov.");
        real.AskToStop(); // whatever waits to be sent is sent
        await real.EndedAsync(TimeSpan.FromSeconds(30));

        var code = path["/enter/".Length..];
        string[] secrets =
        [
            code,
            Invitation.Grouped(code),
            Typed,
            person.Name,
            Uri.EscapeDataString(person.Name),
            "contoh.id",
            Agent,
            "PenjelajahPenanda",
        ];
        Assert.All(
            secrets,
            secret =>
                Assert.DoesNotContain(
                    secret,
                    collector.Everything,
                    StringComparison.OrdinalIgnoreCase
                )
        );
        Assert.DoesNotContain("url.path", collector.Told(traces), StringComparison.Ordinal);
        Assert.DoesNotContain("url.query", collector.Told(traces), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_nothing_is_collected()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        Assert.Null(host.Services.GetService<TracerProvider>());
        Assert.Null(host.Services.GetService<MeterProvider>());
    }
}
