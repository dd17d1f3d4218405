using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Labinov.Load;

/// <summary>People who write: each tells an innovation in six forms, from the first line to the sending.</summary>
internal sealed partial class Writing(Wish wish, Uri address)
{
    public const int Writers = 16;
    private const string Email = "pengukur@contoh.example";
    private string password = "";

    /// <summary>Opens an account with the program's own verb; a database that was measured before keeps its account under another address.</summary>
    public async Task PrepareAsync()
    {
        using var stranger = new Visitor(address);
        var units = await stranger.OpenAsync("/units?q=dinas+kesehatan");
        var unit = UnitNumber().Match(units.DocumentElement.OuterHtml).Groups[1].Value;
        email = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture) + "." + Email;
        var said = await Verb.RunAsync(
            wish,
            "user",
            "add",
            "--name",
            "Pengukur",
            "--email",
            email,
            "--role",
            "innovator",
            "--scope",
            "unit:" + unit
        );
        password = said.Output.Trim().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[
            ^1
        ];
    }

    private string email = Email;

    public async Task<Visitor> SignInAsync()
    {
        var visitor = new Visitor(address);
        var page = await visitor.OpenAsync("/sign-in");
        var (after, _, _) = await visitor.SendAsync(
            page,
            "/sign-in",
            new Dictionary<string, string> { ["Email"] = email, ["Password"] = password }
        );
        return after.QuerySelector("details.me") is null
            ? throw new InvalidOperationException("Could not sign in.")
            : visitor;
    }

    /// <summary>One after the other: how long each kind of form takes.</summary>
    public static async Task<(Times Begin, Times Step, Times Send)> TellAsync(
        Visitor visitor,
        int stories
    )
    {
        var (begin, step, send) = (new Times(), new Times(), new Times());
        for (var i = 0; i < stories; i++)
        {
            foreach (
                var (kind, took) in await OneAsync(visitor, $"Loket {i} {Random.Shared.Next()}")
            )
            {
                (
                    kind switch
                    {
                        'b' => begin,
                        's' => step,
                        _ => send,
                    }
                ).Add(took);
            }
        }

        return (begin, step, send);
    }

    /// <summary>One account at many devices at once: forms acknowledged per second.</summary>
    public async Task<double> TogetherAsync(int seconds)
    {
        using var first = await SignInAsync();
        var visitors = Enumerable.Range(0, Writers).Select(_ => first.Twin()).ToList();
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            visitors.Select(
                async (visitor, who) =>
                {
                    var forms = 0;
                    for (var i = 0; clock.Elapsed.TotalSeconds < seconds; i++)
                    {
                        forms += (
                            await OneAsync(visitor, $"Ramai {who}-{i} {Random.Shared.Next()}")
                        ).Count;
                    }

                    return forms;
                }
            )
        );
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static async Task<List<(char Kind, TimeSpan Took)>> OneAsync(
        Visitor visitor,
        string title
    )
    {
        var forms = new List<(char, TimeSpan)>();
        var page = await visitor.OpenAsync("/ideas/new");
        var path = "/ideas/new";
        TimeSpan took;
        (page, path, took) = await visitor.SendAsync(
            page,
            path,
            new Dictionary<string, string> { ["Title"] = title }
        );
        forms.Add(('b', took));
        while (!path.Contains("/check", StringComparison.Ordinal))
        {
            (page, path, took) = await visitor.SendAsync(page, path, Facts(page, title));
            forms.Add(('s', took));
        }

        (_, path, took) = await visitor.SendAsync(page, path, new Dictionary<string, string>());
        forms.Add(('e', took));
        return path.Contains("/check", StringComparison.Ordinal)
            ? throw new InvalidOperationException("Was not sent: " + title)
            : forms;
    }

    private static Dictionary<string, string> Facts(IHtmlDocument page, string title) =>
        page.QuerySelector("[name='Input.Title']") is null ? [] : new() { ["Input.Title"] = title };

    [GeneratedRegex(@"/units/(\d+)")]
    private static partial Regex UnitNumber();
}
