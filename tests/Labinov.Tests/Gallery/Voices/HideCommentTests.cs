using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

public sealed class HideCommentTests(LabHost host) : VoicesTests(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task Its_author_withdraws_it_and_nobody_else()
    {
        var idea = await ShownAsync("Kelas kopi");
        var author = await Host.AsAsync(await Host.Given.PersonAsync());
        var number = await SayAsync(author, idea, "Saya berubah pikiran");
        var path = GalleryLinks.WithdrawComment(idea.Number, number);
        (await (await Host.AsAsync(await Host.Given.PersonAsync())).OpenAsync(path)).Shows(
            HttpStatusCode.Forbidden
        );
        var done = await (await author.OpenAsync(path)).Form("Tarik tanggapan ini").SendAsync();
        var page = await done.FollowAsync();
        Assert.DoesNotContain("Saya berubah pikiran", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await CountsAsync(idea)).Comments);
        (await author.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        await using var db = Host.Db();
        var kept = await db.Comments.SingleAsync(comment => comment.Number == number, Cancel);
        Assert.Equal(("Saya berubah pikiran", CommentState.Withdrawn), (kept.Text, kept.State));
        Assert.Empty(await Host.LedgerOfAsync(kept.Id.Value));
    }

    [Fact]
    public async Task Whoever_answers_for_the_region_takes_it_down_with_a_reason()
    {
        var idea = await ShownAsync("Kelas madu");
        var number = await SayAsync(
            await Host.AsAsync(await Host.Given.PersonAsync()),
            idea,
            "Kata yang kasar"
        );
        var path = GalleryLinks.TakeDownComment(idea.Number, number);
        var elsewhere = await Host.Given.RegionAsync("33.05");
        (await (await Host.AsAsync(Role.LocusCoordinator, elsewhere.Scope)).OpenAsync(path)).Shows(
            HttpStatusCode.Forbidden
        );
        var keeper = await Host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, idea.RegionId!.Value.Value)
        );
        var form = (await keeper.OpenAsync(path)).Form("Turunkan tanggapan ini");
        (await form.SendAsync()).Shows(HttpStatusCode.BadRequest);
        await form.Fill("Alasan", "Menyerang pribadi").SendAsync();
        var page = await Host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number));
        Assert.DoesNotContain("Kata yang kasar", page.Body, StringComparison.Ordinal);
        Assert.Contains("Alasannya: Menyerang pribadi", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await CountsAsync(idea)).Comments);
        await using var db = Host.Db();
        var kept = await db.Comments.SingleAsync(comment => comment.Number == number, Cancel);
        Assert.Equal("Kata yang kasar", kept.Text);
        Assert.Equal(["CommentTakenDown"], await Host.LedgerOfAsync(kept.Id.Value));
        Assert.Equal(0, await Host.RunVerbAsync("verify"));
    }

    [Fact]
    public async Task Of_two_who_hide_it_at_once_it_is_counted_once()
    {
        var idea = await ShownAsync("Kelas garam");
        var author = await Host.AsAsync(await Host.Given.PersonAsync());
        var number = await SayAsync(author, idea, "Diperebutkan");
        var keeper = await Host.AsAsync(
            Role.InnovationAdmin,
            new Scope(ScopeKind.Region, idea.RegionId!.Value.Value)
        );
        var down = (await keeper.OpenAsync(GalleryLinks.TakeDownComment(idea.Number, number)))
            .Form("Turunkan tanggapan ini")
            .Fill("Alasan", "Iklan");
        var back = (await author.OpenAsync(GalleryLinks.WithdrawComment(idea.Number, number))).Form(
            "Tarik tanggapan ini"
        );
        var sent = await Task.WhenAll(down.SendAsync(), back.SendAsync());
        Assert.Single(sent, page => page.Status == HttpStatusCode.Redirect);
        Assert.Equal(0, (await CountsAsync(idea)).Comments);
    }
}
