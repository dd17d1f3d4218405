using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Labinov.Crowd;

/// <summary>Somebody who writes on a board and listens to it, and whose line breaks.</summary>
internal sealed partial class Guest(
    HttpClient client,
    string board,
    Guid group,
    ConcurrentDictionary<Guid, Sent> sent
)
{
    private CancellationTokenSource line = new();
    private TaskCompletionSource ready = new();
    private string? seen;

    public string Board => board;
    public Task Ready => ready.Task;

    /// <summary>Each change that was heard: how often, when first, and whether the line was whole when it was sent.</summary>
    public ConcurrentDictionary<Guid, (int Count, long At)> Heard { get; } = new();

    /// <summary>Moments between which nothing could be heard.</summary>
    public List<(long From, long Until)> Deaf { get; } = [];

    public async Task WriteAsync()
    {
        var change = new
        {
            id = new Guid(RandomNumberGenerator.GetBytes(16)),
            kind = "add",
            group,
            text = "Antrean panjang di loket pendaftaran",
        };
        // A board holds so many notes; the crowd mostly moves and paints what hangs.
        var last = lastNote;
        object wanted =
            last is null || Random.Shared.Next(40) == 0
                ? change
                : new
                {
                    change.id,
                    kind = "colour",
                    note = last,
                    colour = Random.Shared.Next(2) == 0 ? "nila" : "pandan",
                };
        sent[change.id] = new Sent(board, Stopwatch.GetTimestamp());
        var answer = await client.PostAsJsonAsync(
            new Uri(board + "/changes", UriKind.Relative),
            new[] { wanted }
        );
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.IsSuccessStatusCode && !text.Contains("\"refused\"", StringComparison.Ordinal))
        {
            sent[change.id].Answered = Stopwatch.GetTimestamp();
            lastNote = wanted == (object)change ? change.id : last;
        }
        else
        {
            sent.TryRemove(change.id, out _);
            await Console.Error.WriteLineAsync($"{answer.StatusCode}: {text}");
        }
    }

    private Guid? lastNote;

    public void BreakLine() => line.Cancel();

    public async Task ListenAsync(CancellationToken end)
    {
        Heard.Clear();
        Deaf.Clear();
        ready = new TaskCompletionSource();
        // As a browser does: from the number with which the page was drawn.
        seen = Last()
            .Match(await client.GetStringAsync(new Uri(board, UriKind.Relative), end))
            .Groups[1]
            .Value;
        while (!end.IsCancellationRequested)
        {
            line = new CancellationTokenSource();
            using var either = CancellationTokenSource.CreateLinkedTokenSource(line.Token, end);
            try
            {
                await FollowAsync(either.Token);
            }
            catch (Exception broken) when (broken is OperationCanceledException or IOException)
            {
                var from = Stopwatch.GetTimestamp();
                if (!end.IsCancellationRequested)
                {
                    await Task.Delay(Random.Shared.Next(50, 800), CancellationToken.None);
                }

                lock (Deaf)
                {
                    // Until the first sound of the new line; what it catches up with is not a matter of speed.
                    Deaf.Add((from, Stopwatch.GetTimestamp() + Stopwatch.Frequency / 2));
                }
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(board + "/stream", UriKind.Relative)
        );
        request.Headers.Add("Last-Event-ID", seen);
        using var answer = await client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            cancel
        );
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync(cancel);
        await foreach (var item in SseParser.Create(body).EnumerateAsync(cancel))
        {
            var now = Stopwatch.GetTimestamp();
            ready.TrySetResult();
            if (item.EventType == "change")
            {
                seen = item.EventId;
                using var data = JsonDocument.Parse(item.Data);
                Heard.AddOrUpdate(
                    data.RootElement.GetProperty("id").GetGuid(),
                    (1, now),
                    (_, before) => (before.Count + 1, before.At)
                );
            }
        }
    }

    [GeneratedRegex("data-last=\"(\\d+)\"")]
    private static partial Regex Last();
}
