using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Approval;

/// <summary>The head goes through all that waits at once.</summary>
public sealed class ApproveManyTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Many_are_ticked_and_approved_once_and_what_changed_meanwhile_is_named()
    {
        var place = await PlaceAsync();
        var ideas = new List<Idea>();
        for (var i = 0; i < 4; i++)
        {
            ideas.Add(await Host.Given.AwaitingAsync(place.Unit, place.Author));
        }

        var head = await Host.AsAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value)
        );
        var page = (await head.OpenAsync(ApprovalLinks.Of(place.Unit.Number))).Shows(
            HttpStatusCode.OK
        );
        var untouched = await page.Form("Setujui yang dicentang").SendAsync();
        untouched.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(
            "Centang paling sedikit satu ide",
            untouched.Text,
            StringComparison.Ordinal
        );
        await (await place.Writer.OpenAsync($"/ideas/{ideas[2].Number}/withdraw"))
            .Form("Tarik kembali")
            .Fill("Alasan", "Sudah ada.")
            .SendAsync();
        var form = page.Form("Setujui yang dicentang")
            .Tick(ideas[0].Title)
            .Tick(ideas[1].Title)
            .Tick(ideas[2].Title);
        var done = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("2 ide disetujui", done.AllText, StringComparison.Ordinal);
        Assert.Contains("Belum disetujui, karena berubah", done.Text, StringComparison.Ordinal);
        Assert.Contains(ideas[2].Title, done.Text, StringComparison.Ordinal);
        Assert.Contains(ideas[3].Title, done.Text, StringComparison.Ordinal);
        var again = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("2 ide disetujui", again.AllText, StringComparison.Ordinal);
        IdeaState[] states =
        [
            IdeaState.Submitted,
            IdeaState.Submitted,
            IdeaState.Withdrawn,
            IdeaState.AwaitingUnitHead,
        ];
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(states[i], (await RowAsync(ideas[i].Number)).State);
        }

        await using var db = Host.Db();
        var numbers = ideas.ConvertAll(idea => idea.Id);
        Assert.Equal(
            2,
            await db.UnitApprovals.CountAsync(row => numbers.Contains(row.IdeaId), Cancel)
        );
    }

    [Theory]
    [InlineData(Role.UnitHead, "Ide menunggu persetujuan Anda")]
    [InlineData(Role.UnitOperator, "mintakan tanda tangan")]
    public async Task It_stands_on_the_desk_of_the_head_and_of_the_operator(Role role, string words)
    {
        var place = await PlaceAsync();
        await Host.Given.AwaitingAsync(place.Unit, place.Author);
        await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var browser = await Host.AsAsync(role, new Scope(ScopeKind.Unit, place.Unit.Id.Value));
        var desk = await browser.OpenAsync("/desk");
        Assert.Contains($"{place.Unit.Name} (2)", desk.Text, StringComparison.Ordinal);
        Assert.Contains(words, desk.Text, StringComparison.Ordinal);
        var list = await browser.OpenAsync(IdeasLinks.All);
        Assert.Contains($"{place.Unit.Name} (2)", list.Text, StringComparison.Ordinal);
        var region = await place.Coordinator.OpenAsync(IdeasLinks.All);
        Assert.Contains($"{place.Unit.Name} (2)", region.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            $"{place.Unit.Name} (2)",
            (await place.Coordinator.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }
}
