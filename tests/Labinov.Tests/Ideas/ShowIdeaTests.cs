using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class ShowIdeaTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task A_wrong_tail_leads_to_the_right_one_in_both_languages()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author, "Perahu Sehat");
        var page = await place.Writer.OpenAsync($"/ideas/{idea.Number}");
        page.Shows(HttpStatusCode.MovedPermanently);
        Assert.Equal($"/ideas/{idea.Number}/perahu-sehat", page.RedirectsTo);
        page = await place.Writer.OpenAsync($"/en/ideas/{idea.Number}/lain");
        Assert.Equal($"/en/ideas/{idea.Number}/perahu-sehat", page.RedirectsTo);
    }

    [Fact]
    public async Task An_idea_named_like_a_verb_still_has_its_own_page()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author, "Publish");
        var page = await place.Coordinator.OpenAsync(IdeasLinks.To(idea.Number, "Publish"));
        Assert.Contains("Langkah berikutnya", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_page_costs_the_same_however_long_its_history()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var path = IdeasLinks.To(idea.Number, idea.Title);
        await place.Coordinator.OpenAsync(path);
        Host.Queries.Reset();
        await place.Coordinator.OpenAsync(path);
        var few = Host.Queries.Count;
        await using (var db = Host.Db())
        {
            var keeper = Given.Keeper(place.Region.Id, place.Keeper.Id.Value);
            var writer = Given.Writer(place.Unit.Id, place.Author.Id.Value);
            db.Attach(idea);
            for (var i = 0; i < 8; i++)
            {
                idea.Return(keeper, $"Perbaiki lagi {i}.", Host.Now);
                idea.Submit(writer, Host.Now);
            }

            await db.SaveChangesAsync(Cancel);
        }

        Host.Queries.Reset();
        var page = await place.Coordinator.OpenAsync(path);
        Assert.Contains("Perbaiki lagi 7.", page.Text, StringComparison.Ordinal);
        Assert.Equal(few, Host.Queries.Count);
    }

    /// <summary>The second table of <c>docs/visibility.md</c>, cell by cell, on the page itself.</summary>
    [Fact]
    public async Task Each_circle_reads_the_fields_that_the_table_says()
    {
        var place = await PlaceAsync();
        var elsewhere = await PlaceAsync("34.71");
        var author = await Host.Given.PersonAsync(name: "Nama Penulis Rahasia");
        var idea = Host.Given.Unsaved(place.Unit, author, "Judul tampak");
        idea.Submit(Given.Writer(place.Unit.Id, author.Id.Value), Host.Now);
        var keeper = Given.Keeper(place.Region.Id, place.Keeper.Id.Value);
        idea.Return(keeper, "Alasan langkah.", Host.Now);
        idea.Submit(Given.Writer(place.Unit.Id, author.Id.Value), Host.Now);
        var today = DateOnly.FromDateTime(Host.Now);
        idea.Publish(
            keeper,
            Host.Now,
            "Kata bagi penulis.",
            new Embargo(today.AddDays(9), "Alasan embargo.", today)
        );
        await Host.SaveAsync(idea);
        var marks = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Number, title, state, lead unit, supporting units, region"] = place.Unit.Name,
            ["Short name, kind, product, innovator group, years"] = "Loket kapal",
            ["Problem, intervention, newness, who gains"] = "Warga pulau menyeberang dua jam.",
            ["Form, affairs, where it came from, cost, legal basis"] =
                "Administrasi kependudukan dan pencatatan sipil",
            ["Description, drivers, obstacles, process"] = "Petugas berlayar",
            ["Output, outcome, benefit, measure, conditions"] = "Warga tidak perlu menyeberang.",
            ["Office contact, source"] = "(0464) 000000",
            ["Author, initiator, holder, team"] = "Nama Penulis Rahasia",
            ["Moves with who and why"] = "Alasan langkah.",
            ["Words to the author"] = "Kata bagi penulis.",
            ["Embargo with its reason"] = "Alasan embargo.",
        };
        var path = IdeasLinks.To(idea.Number, idea.Title);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["its people"] = (await (await Host.AsAsync(author)).OpenAsync(path)).Text,
            ["inside"] = (await place.Coordinator.OpenAsync(path)).Text,
        };
        (await elsewhere.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        Host.Time.Advance(TimeSpan.FromDays(10));
        pages["outside"] = (await elsewhere.Coordinator.OpenAsync(path))
            .Shows(HttpStatusCode.OK)
            .Text;
        foreach (var (row, column, yes) in Visibility.Table("Which fields are read"))
        {
            Assert.True(
                pages[column].Contains(marks[row], StringComparison.Ordinal) == yes,
                $"{row} / {column}: the table says {yes}"
            );
        }
    }
}
