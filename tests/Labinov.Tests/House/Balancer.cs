using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Transforms;

namespace Labinov.Tests.House;

/// <summary>
/// What stands before several nodes: in turn, without sticky visits. A node that does not answer is left out; a form is never sent again by
/// the balancer itself.
/// </summary>
internal sealed class Balancer : IAsyncDisposable
{
    /// <summary>On every answer: which node gave it, or should have.</summary>
    public const string NodeHeader = "X-Node";
    private const string Nodes = "nodes";
    private readonly WebApplication app;
    private Func<string, Task>? loss;

    private Balancer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    /// <summary>How many requests each node was given.</summary>
    public ConcurrentDictionary<string, int> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>The node that was given the last form.</summary>
    public string LastForm { get; private set; } = "";

    /// <summary>The next form is done, but before its answer goes on this happens to its node, and the visitor hears nothing.</summary>
    public void LoseNextAnswer(Func<string, Task> happens) => loss = happens;

    public static async Task<Balancer> StartAsync(IReadOnlyDictionary<string, Uri> nodes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<TransportFailureRateHealthPolicyOptions>(passive =>
        {
            passive.MinimalTotalCountThreshold = 1;
            passive.DetectionWindowSize = TimeSpan.FromMilliseconds(500); // shorter than the time out, or it lasts
        });
        Balancer? balancer = null;
        builder
            .Services.AddReverseProxy()
            .LoadFromMemory([Everything], [ClusterOf(nodes)])
            .AddTransforms(transforms =>
            {
                transforms.AddOriginalHost();
                transforms.AddResponseTransform(answer => new ValueTask(
                    balancer!.MayLoseAsync(answer.HttpContext)
                ));
            });
        var built = builder.Build();
        balancer = new Balancer(built);
        built.MapReverseProxy(proxy =>
        {
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
            proxy.Use(balancer.CountAsync);
        });
        await built.StartAsync();
        return balancer;
    }

    /// <summary>Until so many nodes are taken for sound.</summary>
    public async Task SoundAsync(int nodes)
    {
        var lookup = app.Services.GetRequiredService<IProxyStateLookup>();
        for (var i = 0; i < 600; i++)
        {
            if (
                lookup.TryGetCluster(Nodes, out var cluster)
                && cluster.DestinationsState.AvailableDestinations.Count == nodes
            )
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"There are never {nodes} sound nodes.");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static RouteConfig Everything =>
        new()
        {
            RouteId = "everything",
            ClusterId = Nodes,
            Match = new RouteMatch { Path = "{**path}" },
        };

    private static ClusterConfig ClusterOf(IReadOnlyDictionary<string, Uri> nodes) =>
        new()
        {
            ClusterId = Nodes,
            LoadBalancingPolicy = LoadBalancingPolicies.RoundRobin,
            Destinations = nodes.ToDictionary(
                node => node.Key,
                node => new DestinationConfig { Address = node.Value.ToString() },
                StringComparer.OrdinalIgnoreCase
            ),
            HealthCheck = new HealthCheckConfig
            {
                AvailableDestinationsPolicy = HealthCheckConstants
                    .AvailableDestinations
                    .HealthyAndUnknown,
                Active = new ActiveHealthCheckConfig
                {
                    Enabled = true,
                    Interval = TimeSpan.FromMilliseconds(300),
                    Timeout = TimeSpan.FromSeconds(10),
                    Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
                    Path = "/readyz",
                },
                Passive = new PassiveHealthCheckConfig
                {
                    Enabled = true,
                    Policy = HealthCheckConstants.PassivePolicy.TransportFailureRate,
                    ReactivationPeriod = TimeSpan.FromSeconds(1),
                },
            },
            // One failure is enough: the visitor behind it is to reach the other node.
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [ConsecutiveFailuresHealthPolicyOptions.ThresholdMetadataName] = "1",
                [TransportFailureRateHealthPolicyOptions.FailureRateLimitMetadataName] = "0.001",
            },
        };

    private Task CountAsync(HttpContext http, RequestDelegate next)
    {
        var node = http.GetReverseProxyFeature().AvailableDestinations[0].DestinationId;
        Given.AddOrUpdate(node, 1, (_, count) => count + 1);
        http.Response.Headers[NodeHeader] = node;
        if (HttpMethods.IsPost(http.Request.Method))
        {
            LastForm = node;
        }

        return next(http);
    }

    private async Task MayLoseAsync(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method) && loss is { } happens)
        {
            loss = null;
            await happens(LastForm);
            http.Abort();
        }
    }
}
