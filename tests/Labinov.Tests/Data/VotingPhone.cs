using System.Net;

namespace Labinov.Tests.Data;

/// <summary>A phone that gives dots and takes them back, and sends again what was not answered.</summary>
/// <param name="path">Where its dots are given.</param>
/// <param name="places">Of the ideas in the hall.</param>
/// <param name="seat">Each phone begins with another idea.</param>
internal sealed class VotingPhone(HttpClient client, string path, List<int> places, int seat)
    : IDisposable
{
    private const int Dots = 3;
    private readonly Browser browser = new(client);

    /// <summary>Where its dots lie, by what was acknowledged.</summary>
    public SortedSet<int> Given { get; } = [];

    public int Acknowledged { get; private set; }
    public int Repeated { get; private set; }

    public async Task PressAsync(int presses)
    {
        for (var i = 0; i < presses; i++)
        {
            var next = places[(seat + (i * 2)) % places.Count];
            var wanted = !Given.Contains(next) && Given.Count < Dots;
            var place = wanted || Given.Contains(next) ? next : Given.Min;
            while (!await SendAsync(place, wanted))
            {
                // The line broke: whether it was taken nobody knows, so it is sent again.
                Repeated++;
                await Task.Delay(50);
            }

            _ = wanted ? Given.Add(place) : Given.Remove(place);
            Acknowledged++;
        }
    }

    /// <summary>Where the page says that they lie.</summary>
    public async Task<SortedSet<int>> ShownAsync()
    {
        var page = (await browser.OpenAsync(path)).Shows(HttpStatusCode.OK);
        return
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=mine] input[name=Idea]")
                .Select(input =>
                    int.Parse(
                        input.GetAttribute("value")!,
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
        ];
    }

    public void Dispose() => client.Dispose();

    private async Task<bool> SendAsync(int place, bool wanted)
    {
        try
        {
            var answer = await browser.PostAsync(
                path,
                ("Idea", $"{place}"),
                ("Wanted", wanted ? "true" : "false")
            );
            // A server that is going down may say so; it must never say that it was our mistake.
            Assert.True(
                answer.Status is HttpStatusCode.Redirect or >= HttpStatusCode.InternalServerError,
                $"{answer.Status} {answer.Text}"
            );
            return answer.RedirectsTo == path;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException)
        {
            return false;
        }
    }
}
