using System.Net;
using Labinov.Modules.Ideas.Techniques;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

public sealed class TechniquePagesTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Everybody_reads_the_questions_and_only_writers_answer()
    {
        var list = await Host.Stranger().OpenAsync("/ideas/techniques");
        list.Shows(HttpStatusCode.OK);
        Assert.Equal(8, list.Document.QuerySelectorAll("a[href^='/ideas/techniques/']").Length);
        foreach (var technique in Technique.All)
        {
            var page = await Host.Stranger().OpenAsync("/en/ideas/techniques/" + technique.Code);
            page.Shows(HttpStatusCode.OK);
            Assert.Equal(
                technique.Questions + 1,
                page.Document.QuerySelectorAll("main ol > li").Length
            );
            Assert.Empty(page.Document.QuerySelectorAll("main textarea"));
        }

        (await Host.Stranger().OpenAsync("/ideas/techniques/menebak")).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Answers_become_the_beginning_of_a_draft()
    {
        var place = await PlaceAsync();
        var page = await (await place.Writer.OpenAsync("/ideas/techniques/deletion"))
            .Form("Jadikan draf")
            .Fill("2. Langkah mana yang tidak pernah mengubah hasilnya?", "Fotokopi KK.")
            .Fill("Beri nama singkat untuk gagasan itu", "Tanpa fotokopi")
            .SendAsync();
        page.Shows(HttpStatusCode.OK);
        var form = page.Form("Buat draf");
        Assert.Equal("Tanpa fotokopi", form.ValueOf("Judul"));
        Assert.Contains("Fotokopi KK.", form.ValueOf("Awal uraiannya"), StringComparison.Ordinal);
        // What is missing afterwards loses nothing of it.
        page = (await form.Fill("Judul", "").SendAsync()).Shows(HttpStatusCode.BadRequest);
        form = page.Form("Buat draf");
        Assert.Contains("Fotokopi KK.", form.ValueOf("Awal uraiannya"), StringComparison.Ordinal);
        Assert.NotEmpty((await form.Fill("Judul", "Tanpa fotokopi").SendAsync()).RedirectsTo);
        await using var db = Host.Db();
        var idea = await db.Ideas.SingleAsync(idea => idea.AuthorId == place.Author.Id, Cancel);
        Assert.Equal(
            "Langkah mana yang tidak pernah mengubah hasilnya?\nFotokopi KK.",
            idea.Description
        );
    }

    [Fact]
    public async Task Who_writes_nothing_begins_nothing()
    {
        var reader = await Host.AsAsync(await Host.Given.PersonAsync());
        var page = await reader.PostAsync(
            "/ideas/new?handler=Begin",
            ("Technique", "borrow"),
            ("Answers", "x")
        );
        page.Shows(HttpStatusCode.Forbidden);
        var place = await PlaceAsync();
        page = await place.Writer.PostAsync(
            "/ideas/new?handler=Begin",
            ("Technique", "lain"),
            ("Answers", "x")
        );
        page.Shows(HttpStatusCode.NotFound);
    }
}
