using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Labinov.Tests.House;

/// <summary>Receives what an OpenTelemetry program tells, over HTTP, and keeps it as it came.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Text)> received = new();

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>Everything told to <c>/v1/traces</c>, <c>/v1/metrics</c> or <c>/v1/logs</c> so far; texts stand in it as they are.</summary>
    public string Told(string path) =>
        string.Concat(received.Where(one => one.Path == path).Select(one => one.Text));

    public string Everything => string.Concat(received.Select(one => one.Text));

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var collector = new Collector(built);
        built.MapPost("/v1/{kind}", collector.TakeAsync);
        await built.StartAsync();
        return collector;
    }

    public async Task UntilAsync(string path, string text)
    {
        for (var i = 0; i < 300 && !Told(path).Contains(text, StringComparison.Ordinal); i++)
        {
            await Task.Delay(100);
        }

        Assert.Contains(text, Told(path), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        // What is not text becomes signs that match nothing.
        received.Enqueue((request.Path.Value!, Encoding.UTF8.GetString(bytes.ToArray())));
        return Results.Bytes([], "application/x-protobuf");
    }
}
