using Labinov.House;
using Labinov.Ui;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Labinov;

/// <summary>Traces, metrics and logs for a collector, by the settings that every OpenTelemetry program understands.</summary>
public static partial class Start
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // Where somebody was is told by the route, not by the address: an address may hold a code that opens a door, or a name in a search.
    private static readonly string[] Untold =
    [
        "url.path",
        "url.query",
        "url.full",
        "user_agent.original",
        "client.address",
        "network.peer.address",
    ];

    /// <summary>Nothing is collected and nothing sent unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.PostConfigure<JsonConsoleFormatterOptions>(json =>
        {
            // A line without its time is of no use where lines of many machines come together.
            json.TimestampFormat ??= "O";
            json.UseUtcTimestamp = true;
        });
        if (string.IsNullOrEmpty(builder.Configuration[Collector]))
        {
            return;
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource.AddService(
                    builder.Configuration["OTEL_SERVICE_NAME"] ?? "labinov",
                    serviceVersion: Formats.Version,
                    serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}",
                    autoGenerateServiceInstanceId: false
                )
            )
            .WithTracing(traces =>
                traces
                    .AddSource(Telemetry.Name, "Npgsql")
                    .AddAspNetCoreInstrumentation(requests =>
                    {
                        requests.Filter = http =>
                            http.Request.Path.Value is not ("/healthz" or "/readyz");
                        requests.EnrichWithHttpResponse = (span, _) =>
                        {
                            foreach (var tag in Untold)
                            {
                                span.SetTag(tag, null);
                            }
                        };
                        requests.RecordException = false; // a message may name a value
                    })
            )
            .WithMetrics(metrics =>
                metrics.AddMeter(
                    Telemetry.Name,
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Server.Kestrel",
                    "Npgsql",
                    "System.Runtime"
                )
            )
            .WithLogging()
            .UseOtlpExporter();
    }
}
