using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Similar;

public sealed class FieldMeaningTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task The_vocabulary_that_comes_with_the_program_is_loaded_once()
    {
        await using var db = Host.Db();
        var meanings = await db.FieldMeanings.ToListAsync(Cancel);
        Assert.True(meanings.Count > 150);
        Assert.All(meanings, meaning => Assert.NotEmpty(meaning.Said));
        await new FieldMeanings().LoadAsync(db, Host.Now, Cancel);
        Assert.Equal(meanings.Count, await db.FieldMeanings.CountAsync(Cancel));
    }

    [Fact]
    public async Task The_programme_manager_changes_a_meaning_and_the_next_comparison_knows_it()
    {
        var manager = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await manager.OpenAsync("/ideas/words?Q=telemedisin");
        page.Shows(HttpStatusCode.OK);
        var edit = await page.ClickAsync("telemedicine");
        var sent = await edit.Form("Simpan")
            .Fill("Kata dan frasa", "telemedisin\ndokter layar\nDokter Layar")
            .SendAsync();
        (await sent.FollowAsync()).Shows(HttpStatusCode.OK);
        await using var db = Host.Db();
        var row = await db.FieldMeanings.SingleAsync(row => row.Concept == "telemedicine", Cancel);
        Assert.Equal(["telemedisin", "dokter layar"], row.Said);
        Assert.Equal(["FieldMeaningChanged"], await Host.LedgerOfAsync(row.Id.Value));
    }

    [Fact]
    public async Task A_new_meaning_needs_a_name_that_is_free_and_words()
    {
        var manager = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var form = (await manager.OpenAsync("/ideas/words/new")).Form("Simpan");
        var page = await form.Fill("Arti", "Stunting").Fill("Urusan", "kesehatan").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Nama ini sudah dipakai.", page.ErrorOf("Arti"));
        var sent = await page.Form("Simpan")
            .Fill("Arti", "Kapal Baca")
            .Fill("Kata dan frasa", "kapal baca\nperahu pustaka")
            .SendAsync();
        (await sent.FollowAsync()).Shows(HttpStatusCode.OK);
        await using var db = Host.Db();
        Assert.True(await db.FieldMeanings.AnyAsync(row => row.Concept == "kapal-baca", Cancel));
    }

    [Fact]
    public async Task What_is_ended_is_not_looked_for_and_a_newer_program_leaves_it_alone()
    {
        var manager = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var form = (await manager.OpenAsync("/ideas/words/rokok")).Form("Jangan pakai lagi");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        await using var db = Host.Db();
        var row = await db.FieldMeanings.SingleAsync(row => row.Concept == "rokok", Cancel);
        Assert.NotNull(row.UntilOn);
        Assert.NotNull(row.ChangedAt);
        (await form.SendAsync()).Shows(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nobody_else_gets_at_the_vocabulary()
    {
        var place = await PlaceAsync();
        foreach (var path in new[] { "/ideas/words", "/ideas/words/new", "/ideas/words/rokok" })
        {
            (await place.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        }
    }
}
