using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Labinov.House;
using Labinov.Modules.Boards;

namespace Labinov.Tests.Boards;

/// <summary>What the script of a board talks to: changes in, numbered events out, resumed exactly.</summary>
public sealed class BoardDoorsTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_list_of_changes_is_answered_in_order_and_what_is_refused_says_why()
    {
        var (at, browser) = await OpenAsync();
        var id = ChanceId.New();
        var said = await PostAsync(
            browser,
            at,
            [
                new
                {
                    id,
                    kind = "add",
                    group = at.Left.Id.Value,
                    text = "Dari ponsel",
                },
                new
                {
                    id = ChanceId.New(),
                    kind = "vote",
                    note = id,
                },
                new
                {
                    id = ChanceId.New(),
                    kind = "text",
                    note = id,
                    text = "",
                },
            ]
        );
        var answers = said.RootElement.GetProperty("answers");
        Assert.Equal(1, answers[0].GetProperty("n").GetInt32());
        Assert.Equal("Dari ponsel", answers[0].GetProperty("note").GetProperty("text").GetString());
        Assert.Equal("Tulis sesuatu dulu.", answers[2].GetProperty("refused").GetString());
        Assert.Equal(2, said.RootElement.GetProperty("dots").GetInt32());
    }

    [Fact]
    public async Task What_is_no_list_of_changes_is_refused_and_who_is_not_there_finds_nothing()
    {
        var (at, browser) = await OpenAsync();
        var path = BoardsLinks.Changes(at.Board.Number);
        foreach (var body in new[] { "", "{", "[]", "[null]", "{\"a\":1}", "[1]" })
        {
            using var content = new StringContent(
                body,
                System.Text.Encoding.UTF8,
                "application/json"
            );
            Assert.Equal(
                HttpStatusCode.BadRequest,
                (await browser.Client.PostAsync(path, content)).StatusCode
            );
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await host.Stranger().Client.PostAsJsonAsync(path, Array.Empty<object>())).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await host.Stranger().Client.GetAsync(BoardsLinks.Stream(at.Board.Number))).StatusCode
        );
    }

    [Fact]
    public async Task Whoever_listens_is_told_each_change_once_and_resumes_where_the_line_broke()
    {
        var (at, browser) = await OpenAsync();
        await host.Given.NoteAsync(at, "satu");
        await using (var line = await ListenAsync(browser, at, after: 0))
        {
            Assert.Equal("text/event-stream", line.Type);
            Assert.Equal(("change", "1"), (await line.NextAsync()).Head);
            await host.Given.NoteAsync(at, "dua");
            var second = await line.NextAsync();
            Assert.Equal(("change", "2"), second.Head);
            Assert.Contains("\"text\":\"dua\"", second.Data, StringComparison.Ordinal);
        }

        await host.Given.NoteAsync(at, "tiga");
        await using var again = await ListenAsync(browser, at, after: 0, lastSeen: 2);
        Assert.Equal(("change", "3"), (await again.NextAsync()).Head);
        await host.Given.NoteAsync(at, "empat");
        Assert.Equal(("change", "4"), (await again.NextAsync()).Head);
    }

    [Fact]
    public async Task A_board_that_closes_says_good_bye_and_is_not_listened_to_again()
    {
        var (at, browser) = await OpenAsync();
        await using var line = await ListenAsync(browser, at, after: 0);
        var page = await browser.OpenAsync(BoardsLinks.Lead(at.Board.Number));
        await page.Form("Tutup papan").SendAsync();
        var last = await line.NextAsync();
        Assert.Contains("\"closed\":true", last.Data, StringComparison.Ordinal);
        Assert.Equal("bye", (await line.NextAsync()).Head.Event);
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await browser.Client.GetAsync(BoardsLinks.Stream(at.Board.Number))).StatusCode
        );
    }

    private async Task<(BoardAt, Browser)> OpenAsync()
    {
        var lab = await host.Given.LabAsync();
        return (await host.Given.BoardAsync(lab), await host.AsAsync(Role.Facilitator, lab.Scope));
    }

    private static async Task<JsonDocument> PostAsync(Browser browser, BoardAt at, object[] changes)
    {
        var answer = await browser.Client.PostAsJsonAsync(
            BoardsLinks.Changes(at.Board.Number),
            changes
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<Line> ListenAsync(
        Browser browser,
        BoardAt at,
        int after,
        int? lastSeen = null
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"{BoardsLinks.Stream(at.Board.Number)}?after={after}"
        );
        if (lastSeen is not null)
        {
            request.Headers.Add("Last-Event-ID", $"{lastSeen}");
        }

        var answer = await browser.Client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new Line(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
    }

    private sealed record Told((string Event, string Id) Head, string Data);

    private sealed class Line(HttpResponseMessage answer, StreamReader reader) : IAsyncDisposable
    {
        public string? Type => answer.Content.Headers.ContentType?.MediaType;

        /// <summary>The next event that is more than who is here.</summary>
        public async Task<Told> NextAsync()
        {
            while (true)
            {
                var (kind, id, data) = ("", "", "");
                while (await reader.ReadLineAsync().WaitAsync(Patience) is { Length: > 0 } text)
                {
                    var (name, value) = (
                        text[..text.IndexOf(':')],
                        text[(text.IndexOf(':') + 1)..].Trim()
                    );
                    (kind, id, data) = (
                        name == "event" ? value : kind,
                        name == "id" ? value : id,
                        name == "data" ? value : data
                    );
                }

                if (kind is not "here")
                {
                    return new Told((kind, id), data);
                }
            }
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            answer.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
