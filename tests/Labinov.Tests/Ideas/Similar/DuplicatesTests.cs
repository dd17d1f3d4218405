using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>Suspected duplicates inside a lab.</summary>
public sealed class DuplicatesTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Two_ideas_that_say_the_same_stand_on_the_list_with_the_words_that_matched()
    {
        var (place, lab) = await LabAsync();
        await TwoAsync(place, lab);
        var page = await ListAsync(place.Coordinator, lab);
        Assert.Contains("Bank Sampah Teluk", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bank Sampah Pesisir", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 pasangan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cocok pada:", page.Text, StringComparison.Ordinal);
        var room = await place.Coordinator.OpenAsync($"/labs/{lab.Number}");
        Assert.Contains(
            "Dugaan ide ganda",
            (await room.FollowAsync()).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Told_apart_a_pair_is_not_asked_about_again_and_the_reason_is_kept()
    {
        var (place, lab) = await LabAsync();
        var (one, other) = await TwoAsync(place, lab);
        var form = (
            await (await ListAsync(place.Coordinator, lab)).ClickAsync("Bukan ide yang sama")
        )
            .Form("Simpan")
            .Fill("Apa bedanya?", "Yang satu untuk sekolah.");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        await using var db = Host.Db();
        var row = await db.ToldApart.SingleAsync(row => row.LabId == lab.Id, Cancel);
        Assert.Equal((one.Id, other.Id, place.Keeper.Id), (row.OneId, row.OtherId, row.ById));
        Assert.Single(
            await Host.LedgerOfAsync(one.Id.Value),
            kind => kind == nameof(IdeasToldApart)
        );
        Assert.Contains(
            "Tidak ada pasangan",
            (await ListAsync(place.Coordinator, lab)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Tidak sama: Yang satu untuk sekolah.",
            (await ListAsync(place.Coordinator, lab, "?Settled=true")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_reason_is_needed()
    {
        var (place, lab) = await LabAsync();
        var (one, other) = await TwoAsync(place, lab);
        var path = $"/labs/{lab.Number}/duplicates/{one.Number}/{other.Number}";
        var page = await (await place.Coordinator.OpenAsync(path)).Form("Simpan").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Apa bedanya?"));
    }

    [Fact]
    public async Task The_list_is_a_file_too()
    {
        var (place, lab) = await LabAsync();
        await TwoAsync(place, lab);
        var file = await ListAsync(place.Coordinator, lab, "?Format=csv");
        Assert.Contains("Bank Sampah Teluk", file.Body, StringComparison.Ordinal);
        Assert.Contains("Kata yang cocok", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_coaches_looks_who_writes_does_not_and_another_region_finds_nothing()
    {
        var (place, lab) = await LabAsync();
        var (one, other) = await TwoAsync(place, lab);
        var list = $"/labs/{lab.Number}/duplicates";
        var pair = $"{list}/{one.Number}/{other.Number}";
        var coach = await Host.AsAsync(Role.Facilitator, lab.Scope);
        (await coach.OpenAsync(list)).Shows(HttpStatusCode.OK);
        (await coach.OpenAsync(pair)).Shows(HttpStatusCode.Forbidden);
        (await coach.PostAsync(pair, ("Why", "x"))).Shows(HttpStatusCode.Forbidden);
        await Host.Given.ParticipatesAsync(lab, place.Unit);
        (await place.Writer.OpenAsync(list)).Shows(HttpStatusCode.Forbidden);
        var elsewhere = (await PlaceAsync("34.71")).Coordinator;
        (await elsewhere.OpenAsync(list)).Shows(HttpStatusCode.NotFound);
        (await elsewhere.OpenAsync(pair)).Shows(HttpStatusCode.NotFound);
        (await elsewhere.PostAsync(pair, ("Why", "x"))).Shows(HttpStatusCode.NotFound);
    }

    private async Task<(IdeaPlace Place, Lab Lab)> LabAsync()
    {
        var place = await PlaceAsync();
        return (place, await Host.Given.LabAsync(place.Region));
    }

    private async Task<(Idea One, Idea Other)> TwoAsync(IdeaPlace place, Lab lab)
    {
        var one = await Host.Given.SubmittedAsync(
            place.Unit,
            place.Author,
            "Bank Sampah Teluk",
            lab
        );
        var other = await Host.Given.SubmittedAsync(
            place.Unit,
            place.Author,
            "Bank Sampah Pesisir",
            lab
        );
        return (one, other);
    }

    private async Task<Page> ListAsync(Browser browser, Lab lab, string query = "")
    {
        await Host.SettleAsync();
        Host.Services.GetRequiredService<KeptCorpus>().Forget();
        return (await browser.OpenAsync($"/labs/{lab.Number}/duplicates{query}")).Shows(
            HttpStatusCode.OK
        );
    }
}
