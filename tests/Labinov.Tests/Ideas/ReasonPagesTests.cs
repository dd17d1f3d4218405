using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

/// <summary>The steps of the why and of the means, the check, and the list that is narrowed by them.</summary>
public sealed class ReasonPagesTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Money_that_is_none_is_told_beside_its_field()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/ground"))
            .Form("Simpan draf")
            .Fill("Perkiraan biaya (rupiah)", "secukupnya")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(
            "25 juta",
            page.ErrorOf("Perkiraan biaya (rupiah)"),
            StringComparison.Ordinal
        );
        Assert.Equal("secukupnya", page.Form("Simpan draf").ValueOf("Perkiraan biaya (rupiah)"));
    }

    [Fact]
    public async Task Free_with_a_budget_is_refused_with_a_sentence_and_kept_typed()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/ground"))
            .Form("Simpan draf")
            .Tick("Tanpa anggaran tambahan")
            .Fill("Tahun anggaran", "2028")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Equal("2028", page.Form("Simpan draf").ValueOf("Tahun anggaran"));
        Assert.Equal(2027, (await RowAsync(idea.Number)).BudgetYear);
    }

    [Fact]
    public async Task A_problem_of_the_lab_is_shown_instead_of_asked_for_again()
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var problem = await Host.Given.ProblemAsync(lab, place.Unit, place.Author);
        var idea = Host.Given.Unsaved(place.Unit, place.Keeper, lab: lab);
        idea.Answer(Given.Writer(place.Unit.Id, place.Keeper.Id.Value), problem);
        await Host.SaveAsync(idea);
        var path = $"/ideas/{idea.Number}/edit/aim";
        var page = (await place.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Contains(problem.Title, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Masalah yang dijawab", page.Text, StringComparison.Ordinal);
        await page.Form("Simpan draf").Fill("Yang baru", "Loket berlayar.").SendAsync();
        var row = await RowAsync(idea.Number);
        // What was written before the problem was chosen is not lost by being out of sight.
        Assert.Equal(("Loket berlayar.", idea.Trouble), (row.Newness, row.Trouble));
    }

    [Fact]
    public async Task The_check_says_what_would_make_it_stronger_and_still_sends()
    {
        var place = await PlaceAsync();
        var idea = Host.Given.Unsaved(place.Unit, place.Author);
        idea.Write(
            Given.Writer(place.Unit.Id, place.Author.Id.Value),
            idea.Facts with
            {
                Aim = new Aim(),
            },
            Host.Now
        );
        await Host.SaveAsync(idea);
        var page = await place.Writer.OpenAsync($"/ideas/{idea.Number}/check");
        Assert.Contains("Yang membuatnya lebih kuat", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href$='/edit/aim#Input-Newness']"));
        Assert.NotEmpty((await page.Form("Kirim").SendAsync()).RedirectsTo);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_affair_form_and_cost()
    {
        var place = await PlaceAsync();
        var here = await Host.Given.SubmittedAsync(place.Unit, place.Author, "Perahu ktp");
        var other = Host.Given.Unsaved(place.Unit, place.Author, "Kebun sekolah");
        var writer = Given.Writer(place.Unit.Id, place.Author.Id.Value);
        other.Write(
            writer,
            other.Facts with
            {
                Ground = new Ground(InnovationForm.Governance, "1.01", Cost: IdeaCost.Free),
            },
            Host.Now
        );
        other.Submit(writer, Host.Now);
        await Host.SaveAsync(other);
        foreach (
            var query in new[]
            {
                "Affair=2.15",
                "Affair=2.12",
                "Form=PublicService",
                "Cost=Budgeted",
            }
        )
        {
            var page = await place.Writer.OpenAsync("/ideas?Of=Mine&" + query);
            Assert.Contains(here.Title, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(other.Title, page.Text, StringComparison.Ordinal);
        }

        var free = await place.Writer.OpenAsync("/ideas?Of=Mine&Cost=Free&Q=kebun");
        Assert.DoesNotContain(here.Title, free.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_saves_itself_tells_its_version_and_overwrites_nobody()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var keep = $"/ideas/{idea.Number}/edit/story?handler=Keep";
        var version = $"{idea.Version}";
        var kept = await place.Writer.PostAsync(
            keep,
            ("Version", version),
            ("Input.Description", "Satu.")
        );
        kept.Shows(HttpStatusCode.OK);
        Assert.Equal("Satu.", (await RowAsync(idea.Number)).Description);
        Assert.Equal($"{(await RowAsync(idea.Number)).Version}", kept.Body);
        // The answer was lost: the same once more is no quarrel with oneself.
        (
            await place.Writer.PostAsync(keep, ("Version", version), ("Input.Description", "Satu."))
        ).Shows(HttpStatusCode.OK);
        (
            await place.Writer.PostAsync(keep, ("Version", version), ("Input.Description", "Dua."))
        ).Shows(HttpStatusCode.Conflict);
        Assert.Equal("Satu.", (await RowAsync(idea.Number)).Description);
        Assert.Equal(["IdeaDrafted"], await LedgerAsync(idea));
    }

    [Fact]
    public async Task A_draft_that_cannot_be_kept_says_why_by_its_status()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var basics = $"/ideas/{idea.Number}/edit/basics?handler=Keep";
        var version = ("Version", $"{idea.Version}");
        (await place.Writer.PostAsync(basics, version, ("Input.Title", ""))).Shows(
            HttpStatusCode.BadRequest
        );
        (
            await place.Writer.PostAsync(
                basics,
                version,
                ("Input.Title", "x"),
                ("Input.YearBegun", "2025"),
                ("Input.YearCarriedOut", "2024")
            )
        ).Shows(HttpStatusCode.UnprocessableEntity);
        (await place.Coordinator.PostAsync(basics, version, ("Input.Title", "x"))).Shows(
            HttpStatusCode.NotFound
        );
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        (await place.Writer.PostAsync(basics, version, ("Input.Title", "x"))).Shows(
            HttpStatusCode.Forbidden
        );
        Assert.Equal(idea.Title, (await RowAsync(idea.Number)).Title);
    }
}
