using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Choosing;

/// <summary>How many ideas a unit is asked for, and what happens at the edge.</summary>
public sealed class QuotaTests(LabHost host) : IdeaPages(host)
{
    private async Task<Lab> SetAsync(IdeaPlace place, int? least, int? most)
    {
        var lab = await Host.Given.LabAsync(place.Region);
        await Host.Given.TakingPartAsync(lab, place.Unit);
        await using var db = Host.Db();
        var facts = await db.Labs.Where(row => row.Id == lab.Id).Facts(db).SingleAsync(Cancel);
        var quota = IdeaQuota.For(lab.Id, Host.Now);
        quota.Set(Given.Keeper(place.Region.Id), facts, least, most, Host.Now);
        db.Add(quota);
        await db.SaveChangesAsync(Cancel);
        return lab;
    }

    [Fact]
    public async Task The_most_stops_sending_beside_the_button_and_an_ended_idea_makes_room()
    {
        var place = await PlaceAsync();
        var lab = await SetAsync(place, null, 1);
        var first = await Host.Given.AwaitingAsync(place.Unit, place.Author, lab: lab);
        var draft = await Host.Given.DraftAsync(place.Unit, place.Author, lab: lab, standsAt: null);
        var check = await place.Writer.OpenAsync($"/ideas/{draft.Number}/check");
        Assert.Contains("sebanyak yang dapat ditampung", check.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            check.Document.QuerySelectorAll("main button"),
            button => button.TextContent.Trim() == "Kirim"
        );
        (
            await place.Writer.PostAsync(
                $"/ideas/{draft.Number}/check",
                ("Version", $"{draft.Version}")
            )
        ).Shows(HttpStatusCode.Conflict);
        Assert.Equal(IdeaState.Draft, (await RowAsync(draft.Number)).State);

        // What existed before is not limited.
        var runs = await Host.Given.DraftAsync(place.Unit, place.Author, lab: lab);
        (
            await (await place.Writer.OpenAsync($"/ideas/{runs.Number}/check"))
                .Form("Kirim")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);

        await (await place.Writer.OpenAsync($"/ideas/{first.Number}/withdraw"))
            .Form("Tarik kembali")
            .Fill("Alasan", "Diganti yang lebih baik.")
            .SendAsync();
        await (await place.Writer.OpenAsync($"/ideas/{draft.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        Assert.Equal(IdeaState.AwaitingUnitHead, (await RowAsync(draft.Number)).State);
    }

    [Fact]
    public async Task What_came_back_is_sent_again_even_when_the_unit_is_full()
    {
        var place = await PlaceAsync();
        var lab = await SetAsync(place, null, 1);
        var head = await Host.AsAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value)
        );
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author, lab: lab);
        await (await head.OpenAsync($"/ideas/{idea.Number}/return"))
            .Form("Kembalikan")
            .Fill("Apa yang perlu diperbaiki?", "Tulis biayanya.")
            .SendAsync();
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        Assert.Equal(IdeaState.AwaitingUnitHead, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task The_coordinator_sets_it_and_the_units_below_are_named_inside_the_lab()
    {
        var place = await PlaceAsync();
        var lab = await Host.Given.LabAsync(place.Region);
        var silent = await Host.Given.UnitAsync(place.Region, "Dinas Baru Satu");
        await Host.Given.TakingPartAsync(lab, place.Unit);
        await Host.Given.TakingPartAsync(lab, silent);
        await Host.Given.AwaitingAsync(place.Unit, place.Author, lab: lab);
        await using (var open = Host.Db())
        {
            var today = Host.Time.Today();
            var fresh = await open
                .Labs.Include(row => row.Stages)
                .SingleAsync(row => row.Id == lab.Id, Cancel);
            fresh.Plan(StageKind.Diagnose, Given.Manager, today, today.AddDays(3), Host.Now);
            fresh.Open(StageKind.Diagnose, Given.Manager, today, today, Host.Now);
            await open.SaveChangesAsync(Cancel);
        }

        var path = ChoosingLinks.Quota(lab.Number);
        var page = await place.Coordinator.OpenAsync(path);
        var crossed = await page.Form("Simpan")
            .Fill("Paling sedikit", "3")
            .Fill("Paling banyak", "2")
            .SendAsync();
        crossed.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(crossed.ErrorOf("Paling banyak"));
        var form = crossed.Form("Simpan").Fill("Paling sedikit", "1");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Single(await Host.LedgerOfAsync(lab.Id.Value), "QuotaSet");
        var table = await place.Writer.OpenAsync(path);
        Assert.Contains("Kurang 1", table.Text, StringComparison.Ordinal);
        Assert.Empty(table.Document.QuerySelectorAll("main form"));
        (await place.Writer.PostAsync(path, ("Least", "5"))).Shows(HttpStatusCode.Forbidden);
        (await (await PlaceAsync("34.71")).Coordinator.OpenAsync(path)).Shows(
            HttpStatusCode.NotFound
        );
        var owing = await place.Coordinator.OpenAsync(
            ProgrammeLinks.Outstanding(lab.Number, "quota")
        );
        Assert.Contains("1 dari 2 belum", owing.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Baru Satu", owing.Text, StringComparison.Ordinal);
        var csv = await place.Coordinator.Client.GetStringAsync(path + "?format=csv", Cancel);
        Assert.Contains("Dinas Baru Satu", csv, StringComparison.Ordinal);
    }
}
