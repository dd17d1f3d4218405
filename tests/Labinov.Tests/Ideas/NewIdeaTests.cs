using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

public sealed class NewIdeaTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Three_answers_make_a_draft_and_lead_to_its_first_step()
    {
        var place = await PlaceAsync();
        var form = (await place.Writer.OpenAsync("/ideas/new")).Form("Buat draf");
        var sent = await form.Fill("Judul", "Perahu Sehat")
            .Tick("Inovasi yang sudah berjalan")
            .SendAsync();
        var step = (await sent.FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains("Draf dibuat", step.AllText, StringComparison.Ordinal);
        Assert.Equal("Perahu Sehat", step.Form("Simpan draf").ValueOf("Judul"));
        await using var db = Host.Db();
        var idea = await db.Ideas.SingleAsync(idea => idea.AuthorId == place.Author.Id, Cancel);
        Assert.Equal((place.Unit.Id, place.Region.Id), (idea.UnitId, idea.RegionId));
        Assert.Equal(["IdeaDrafted"], await Host.LedgerOfAsync(idea.Id.Value));
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_idea()
    {
        var place = await PlaceAsync();
        var form = (await place.Writer.OpenAsync("/ideas/new"))
            .Form("Buat draf")
            .Fill("Judul", "Sekali saja")
            .Tick("Ide baru");
        var first = await form.SendAsync();
        var second = await form.SendAsync();
        Assert.NotEmpty(first.RedirectsTo);
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        await using var db = Host.Db();
        Assert.Equal(
            1,
            await db.Ideas.CountAsync(idea => idea.AuthorId == place.Author.Id, Cancel)
        );
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_its_field_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var page = await (await place.Writer.OpenAsync("/ideas/new"))
            .Form("Buat draf")
            .Fill("Judul", "")
            .Tick("Ide baru")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Judul"));
        Assert.Equal("on", page.Form("Buat draf").ValueOf("Ide baru"));
    }

    [Fact]
    public async Task A_coordinator_finds_the_unit_and_writes_in_its_name()
    {
        var place = await PlaceAsync("72.10");
        var unit = await Host.Given.UnitAsync(place.Region, "Dinas Kelautan Contoh");
        var page = await place.Coordinator.OpenAsync("/ideas/new");
        page = await Finding(place.Coordinator, page)
            .Fill("Judul", "Rambu Karang")
            .Fill("Cari unit", "kelautan contoh")
            .SendAsync();
        page.Shows(HttpStatusCode.OK);
        var form = page.Form("Buat draf");
        Assert.Equal("Rambu Karang", form.ValueOf("Judul"));
        var sent = await form.Tick("Dinas Kelautan Contoh").Tick("Ide baru").SendAsync();
        Assert.NotEmpty(sent.RedirectsTo);
        await using var db = Host.Db();
        var idea = await db.Ideas.SingleAsync(idea => idea.UnitId == unit.Id, Cancel);
        Assert.Equal(place.Keeper.Id, idea.AuthorId);
        Assert.Null(idea.InitiatorId);
    }

    [Fact]
    public async Task A_lab_of_the_region_may_be_named_and_no_other()
    {
        var place = await PlaceAsync("72.11");
        var lab = await Host.Given.LabAsync(place.Region);
        var elsewhere = await Host.Given.LabAsync(await Host.Given.RegionAsync("34.71"));
        var form = (await place.Writer.OpenAsync("/ideas/new")).Form("Buat draf");
        Assert.Equal($"{lab.Number}", form.ValueOf("Lahir di lab"));
        (string, string)[] Fields(int number) =>
            [
                ("Draft", Id<Idea>.New(Host.Now).ToString()),
                ("Title", "Dari lab"),
                ("Origin", "NewIdea"),
                ("Unit", place.Unit.Id.ToString()),
                ("Lab", $"{number}"),
            ];
        var wrong = await place.Writer.PostAsync("/ideas/new", Fields(elsewhere.Number));
        wrong.Shows(HttpStatusCode.BadRequest);
        var right = await place.Writer.PostAsync("/ideas/new", Fields(lab.Number));
        Assert.NotEmpty(right.RedirectsTo);
        await using var db = Host.Db();
        Assert.Equal(
            lab.Id,
            await db
                .Ideas.Where(idea => idea.UnitId == place.Unit.Id)
                .Select(idea => idea.LabId)
                .SingleAsync(Cancel)
        );
    }

    [Fact]
    public async Task Another_units_name_is_refused_with_a_sentence()
    {
        var place = await PlaceAsync();
        var other = await Host.Given.UnitAsync(place.Region);
        var page = await place.Writer.PostAsync(
            "/ideas/new",
            ("Draft", Id<Idea>.New(Host.Now).ToString()),
            ("Title", "Atas nama orang lain"),
            ("Origin", "NewIdea"),
            ("Unit", other.Id.ToString())
        );
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("unit Anda sendiri", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_writes_nowhere_is_told_so_and_a_stranger_is_asked_to_sign_in()
    {
        var reader = await Host.AsAsync(Role.Researcher, Scope.Nation);
        (await reader.OpenAsync("/ideas/new")).Shows(HttpStatusCode.Forbidden);
        var page = await Host.Stranger().OpenAsync("/ideas/new");
        Assert.Contains("/sign-in", page.RedirectsTo, StringComparison.Ordinal);
    }

    // The search of the whole site has a button of the same name above.
    private static Form Finding(Browser browser, Page page)
    {
        var button = page.Document.QuerySelector<IHtmlElement>("main button[formaction]")!;
        var form = (IHtmlFormElement)button.Closest("form")!;
        return new Form(browser, page.Response.RequestMessage!.RequestUri!, form, button);
    }
}
