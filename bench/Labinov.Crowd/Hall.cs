using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Labinov.Load;

namespace Labinov.Crowd;

/// <summary>A hall full of people: boards with guests, each of whom writes and listens.</summary>
internal sealed partial class Hall
{
    private const int LabPages = 200;
    private readonly List<Guest> guests = [];
    private readonly ConcurrentDictionary<Guid, Sent> sent = new();

    /// <summary>Opens boards as the coordinator of the sample lab, and lets guests without a name join them.</summary>
    public static async Task<Hall> FillAsync(Uri address, int boards, int people)
    {
        var hall = new Hall();
        using var coordinator = NewClient(address);
        await PostAsync(
            coordinator,
            "/sign-in",
            ("Email", "locus-coordinator@contoh.id"),
            ("Password", "labinov-contoh")
        );
        var lab = await LabAsync(coordinator);
        for (var i = 0; i < boards; i++)
        {
            var to = await PostAsync(
                coordinator,
                $"/labs/{lab}/boards/new",
                ("Title", $"Meja {i + 1}"),
                ("Template", "IdeaWall"),
                ("Joining", "Anyone"),
                ("Dots", "5")
            );
            var lead = await coordinator.GetStringAsync(new Uri(to + "/lead", UriKind.Relative));
            var code = Code().Match(lead).Groups[1].Value;
            var group = Group()
                .Match(await coordinator.GetStringAsync(new Uri(to, UriKind.Relative)))
                .Groups[1]
                .Value;
            for (var who = 0; who < people / boards; who++)
            {
                var client = NewClient(address);
                await PostAsync(client, $"/join/{code}?handler=Nameless");
                hall.guests.Add(new Guest(client, to, Guid.Parse(group), hall.sent));
            }
        }

        return hall;
    }

    /// <summary>Everybody listens; somebody by chance writes, so many times a second in all; a line breaks now and then and comes back.</summary>
    public async Task<Told> RunAsync(int rate, TimeSpan length)
    {
        sent.Clear();
        using var end = new CancellationTokenSource();
        var listening = guests.ConvertAll(guest => guest.ListenAsync(end.Token));
        await Task.WhenAll(guests.Select(guest => guest.Ready));
        var clock = Stopwatch.StartNew();
        var writing = new List<Task>();
        for (var i = 0; clock.Elapsed < length; i++)
        {
            var due = TimeSpan.FromSeconds(i / (double)rate);
            if (due > clock.Elapsed)
            {
                await Task.Delay(due - clock.Elapsed);
            }

            writing.Add(guests[Random.Shared.Next(guests.Count)].WriteAsync());
            if (i % rate == 0)
            {
                guests[Random.Shared.Next(guests.Count)].BreakLine(); // one each second
            }
        }

        await Task.WhenAll(writing);
        var seconds = clock.Elapsed.TotalSeconds;
        await Task.Delay(TimeSpan.FromSeconds(3)); // the last ones arrive, and broken lines resume
        var told = Told.Of(rate, seconds, guests, sent);
        await end.CancelAsync();
        await Task.WhenAll(listening);
        return told;
    }

    private static HttpClient NewClient(Uri address)
    {
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = true,
                CookieContainer = new CookieContainer(),
            }
        )
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    private static async Task<string> PostAsync(
        HttpClient client,
        string path,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? answer.Headers.Location!.OriginalString
            : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    // The lab in which the coordinator of the sample may open boards.
    private static async Task<int> LabAsync(HttpClient client)
    {
        for (var lab = 1; lab <= LabPages; lab++)
        {
            var answer = await client.GetAsync(
                new Uri(
                    string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/boards/new"),
                    UriKind.Relative
                )
            );
            if (answer.IsSuccessStatusCode)
            {
                return lab;
            }
        }

        throw new InvalidOperationException(
            "No lab of the sample lets its coordinator open a board."
        );
    }

    [GeneratedRegex("key-code\">(\\d{6})<")]
    private static partial Regex Code();

    [GeneratedRegex("data-group=\"([0-9a-f-]{36})\"")]
    private static partial Regex Group();
}

/// <summary>A change on its way.</summary>
internal sealed record Sent(string Board, long At)
{
    /// <summary>When the writer was answered; 0 while not.</summary>
    public long Answered { get; set; }
}
