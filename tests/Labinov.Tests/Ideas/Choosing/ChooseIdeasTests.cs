using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Choosing;

/// <summary>Many ideas of a lab decided at once: two looks, all or nothing.</summary>
public sealed class ChooseIdeasTests(LabHost host) : IdeaPages(host)
{
    private const string Words =
        "Kegiatannya baik dan sudah tugas tahunan; carilah cara yang baru.";

    private async Task<(IdeaPlace Place, Lab Lab, List<Idea> Ideas)> HallAsync(int count)
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var ideas = new List<Idea>();
        for (var i = 0; i < count; i++)
        {
            ideas.Add(await WaitingAsync(place, lab));
        }

        return (place, lab, ideas);
    }

    private Task<Idea> WaitingAsync(IdeaPlace place, Lab lab) =>
        Host.Given.SubmittedAsync(place.Unit, place.Author, lab: lab, standsAt: null);

    private static Form Answered(Form form) =>
        form.Tick("Tidak dipilih")
            .Fill("Alasan", "Tugas rutin")
            .Fill("Kalimat Anda kepada semua penulisnya", Words);

    [Fact]
    public async Task Two_of_three_are_not_selected_after_a_second_look_and_each_has_its_own_line()
    {
        var (place, lab, ideas) = await HallAsync(3);
        var page = await (
            await place.Coordinator.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name))
        ).ClickAsync("Putuskan banyak ide");
        page.Shows(HttpStatusCode.OK);
        var bare = await page.Form("Periksa dahulu").Tick("Tidak dipilih").SendAsync();
        bare.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Centang paling sedikit satu ide", bare.Text, StringComparison.Ordinal);
        Assert.Equal("Pilih satu alasan dari daftar.", bare.ErrorOf("Alasan"));
        Assert.NotEmpty(bare.ErrorOf("Kalimat Anda kepada semua penulisnya"));

        var look = await Answered(
                bare.Form("Periksa dahulu").Tick(ideas[0].Title).Tick(ideas[2].Title)
            )
            .SendAsync();
        look.Shows(HttpStatusCode.OK);
        Assert.Contains("2 ide tidak akan dipilih", look.Text, StringComparison.Ordinal);
        Assert.Contains("1 orang akan membaca ini", look.Text, StringComparison.Ordinal);
        Assert.Contains(Words, look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ideas[1].Title, look.Text, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(ideas[0].Number)).State);

        var sure = look.Form("Simpan keputusan");
        (await sure.SendAsync()).Shows(HttpStatusCode.Redirect);
        var again = await (await sure.SendAsync()).FollowAsync();
        Assert.Contains("Keputusan tentang 2 ide", again.AllText, StringComparison.Ordinal);
        foreach (var idea in new[] { ideas[0], ideas[2] })
        {
            var row = await RowAsync(idea.Number);
            Assert.Equal(IdeaState.NotSelected, row.State);
            Assert.Equal(Words, Assert.Single(row.Words).Text);
            Assert.Single(await LedgerAsync(idea), "IdeaChosen");
        }

        Assert.Equal(IdeaState.Submitted, (await RowAsync(ideas[1].Number)).State);
        var desk = await place.Writer.OpenAsync("/desk");
        Assert.Contains(ideas[0].Title, desk.Text, StringComparison.Ordinal);
        Assert.Contains(ideas[2].Title, desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selected_needs_no_sentence_and_the_second_look_leads_back_with_the_ticks()
    {
        var (place, lab, ideas) = await HallAsync(2);
        var path = ChoosingLinks.Many(lab.Number);
        var all = await (await place.Coordinator.OpenAsync("/en" + path)).ClickAsync(
            "Tick all of them"
        );
        var look = await all.Form("Look it over first").Tick("Selected").SendAsync();
        Assert.Contains("2 ideas will be selected", look.Text, StringComparison.Ordinal);
        var back = await look.Form("Change something first").SendAsync();
        back.Shows(HttpStatusCode.OK);
        var form = back.Form("Look it over first");
        Assert.Equal("on", form.ValueOf(ideas[0].Title));
        await (await form.SendAsync()).Form("Save the decision").SendAsync();
        Assert.Equal(IdeaState.Selected, (await RowAsync(ideas[0].Number)).State);
        Assert.Equal(IdeaState.Selected, (await RowAsync(ideas[1].Number)).State);
    }

    [Fact]
    public async Task One_that_changed_meanwhile_is_named_and_stops_all_and_nothing_typed_is_lost()
    {
        var (place, lab, ideas) = await HallAsync(2);
        var page = await place.Coordinator.OpenAsync(ChoosingLinks.Many(lab.Number));
        var form = Answered(page.Form("Periksa dahulu").Tick(ideas[0].Title).Tick(ideas[1].Title));
        var look = await form.SendAsync();
        await (await place.Writer.OpenAsync($"/ideas/{ideas[1].Number}/withdraw"))
            .Form("Tarik kembali")
            .Fill("Alasan", "Diganti.")
            .SendAsync();
        var told = await look.Form("Simpan keputusan").SendAsync();
        told.Shows(HttpStatusCode.Conflict);
        Assert.Contains(
            $"{ideas[1].Title}: keadaannya sekarang",
            told.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(IdeaState.Submitted, (await RowAsync(ideas[0].Number)).State);
        var rest = told.Form("Periksa dahulu");
        Assert.Equal("on", rest.ValueOf(ideas[0].Title));
        Assert.Equal(Words, rest.ValueOf("Kalimat Anda kepada semua penulisnya"));
        await (await rest.SendAsync()).Form("Simpan keputusan").SendAsync();
        Assert.Equal(IdeaState.NotSelected, (await RowAsync(ideas[0].Number)).State);
        Assert.Equal(IdeaState.Withdrawn, (await RowAsync(ideas[1].Number)).State);
    }

    [Fact]
    public async Task Who_does_not_decide_does_not_and_ideas_of_another_lab_are_named_by_number_only()
    {
        var (place, lab, ideas) = await HallAsync(1);
        var path = ChoosingLinks.Many(lab.Number);
        var tick = new Tick(ideas[0].Number, ideas[0].Version).ToString();
        await Host.Given.TakingPartAsync(lab, place.Unit);
        var coach = await Host.AsAsync(Role.Facilitator, new Scope(ScopeKind.Lab, lab.Id.Value));
        foreach (var browser in new[] { place.Writer, coach })
        {
            (await browser.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
            (
                await browser.PostAsync(
                    path,
                    ("Ticked", tick),
                    ("To", "Selected"),
                    ("Step", "sure")
                )
            ).Shows(HttpStatusCode.Forbidden);
        }

        var other = await PlaceAsync("34.71");
        (await other.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        var theirs = await Host.Given.LabAsync(other.Region);
        var reached = await other.Coordinator.PostAsync(
            ChoosingLinks.Many(theirs.Number),
            ("Ticked", tick),
            ("To", "Selected"),
            ("Step", "sure")
        );
        reached.Shows(HttpStatusCode.Conflict);
        Assert.Contains("tidak ada di lab ini", reached.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ideas[0].Title, reached.Text, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(ideas[0].Number)).State);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_unit_and_costs_the_same_for_one_idea_and_for_twelve()
    {
        var (place, lab, ideas) = await HallAsync(1);
        var path = ChoosingLinks.Many(lab.Number);
        await place.Coordinator.OpenAsync(path);
        Host.Queries.Reset();
        await place.Coordinator.OpenAsync(path);
        var few = Host.Queries.Count;
        for (var i = 0; i < 11; i++)
        {
            await WaitingAsync(place, lab);
        }

        var unit = await Host.Given.UnitAsync(place.Region, "Dinas Pilah");
        var apart = await Host.Given.SubmittedAsync(unit, place.Author, lab: lab, standsAt: null);
        Host.Queries.Reset();
        var page = await place.Coordinator.OpenAsync(path);
        Assert.Equal(few, Host.Queries.Count);
        Assert.Contains("13 ide", page.Text, StringComparison.Ordinal);
        var narrow = await page.Form("Tampilkan").Fill("Unit", "Dinas Pilah (1)").SendAsync();
        Assert.Contains(apart.Title, narrow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ideas[0].Title, narrow.Text, StringComparison.Ordinal);
    }
}
