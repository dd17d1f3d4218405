using System.Net;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House;

/// <summary>What is typed reaches the rows clean, measured as the browser measured it.</summary>
public sealed class TypedTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("satu\r\ndua\rtiga\n", "satu\ndua\ntiga\n")]
    [InlineData("a\0b\u0007c\td", "abc\td")]
    [InlineData("\uFFFEx\uFFFF\uFDD0", "x")]
    [InlineData("😀 Muna — ḥ", "😀 Muna — ḥ")]
    public void A_text_keeps_what_a_reader_sees(string typed, string kept) =>
        Assert.Equal(kept, Typed.Clean(typed));

    [Fact]
    public void Halves_of_a_character_are_dropped() =>
        Assert.Equal("x", Typed.Clean(string.Concat((char)0xD800, 'x', (char)0xDC00)));

    [Theory]
    [InlineData("Perahu\uFFFE Layanan", "perahu-layanan")]
    [InlineData("\uD83D", "-")]
    public void A_slug_is_made_of_any_text(string text, string slug) =>
        Assert.Equal(slug, Slug.Of(text));

    [Theory]
    [InlineData("/labs?q=laut", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/å", false)]
    [InlineData("/a\nb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_paths_of_ours_are_gone_on_to(string? path, bool ours) =>
        Assert.Equal(ours, LocalPath.Is(path));

    [Fact]
    public async Task Line_ends_are_counted_once_and_blanks_around_a_text_are_dropped()
    {
        var (idea, keeper) = await WaitingAsync();
        var lines = string.Join("\r\n", Enumerable.Repeat("a", 500));
        (
            await keeper.PostAsync(
                $"/ideas/{idea.Number}/return",
                ("Version", $"{idea.Version}"),
                ("Reason", $"  {lines}\u0007\r\n")
            )
        ).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        Assert.Equal(
            lines.Replace("\r", "", StringComparison.Ordinal),
            await db
                .IdeaWords.Where(word => word.IdeaId == idea.Id)
                .Select(word => word.Text)
                .SingleAsync()
        );
    }

    [Fact]
    public async Task A_password_is_taken_as_it_was_typed()
    {
        var person = await host.Given.PersonAsync();
        var address = await host.Given.AddressOfAsync(person);
        await using (var db = host.Db())
        {
            var account = await db.Accounts.SingleAsync(row => row.PersonId == person.Id);
            account.TakePassword(
                " laut biru \r\n",
                new Microsoft.AspNetCore.Identity.PasswordHasher<Modules.People.Account>()
            );
            await db.SaveChangesAsync();
        }

        (
            await host.Stranger()
                .PostAsync("/sign-in", ("Email", address), ("Password", " laut biru \r\n"))
        ).Shows(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("return")]
    [InlineData("publish")]
    [InlineData("edit/basics")]
    public async Task Who_may_not_decide_is_told_so_before_what_is_missing(string act)
    {
        var (idea, _) = await WaitingAsync();
        var reader = await host.AsAsync(
            Role.HeadOfRegion,
            new Scope(ScopeKind.Region, idea.RegionId!.Value.Value)
        );
        (
            await reader.PostAsync(
                $"/ideas/{idea.Number}/{act}",
                ("Version", "x"),
                ("EmbargoUntil", "x")
            )
        ).Shows(HttpStatusCode.Forbidden);
    }

    private async Task<(Modules.Ideas.Idea, Browser)> WaitingAsync()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var idea = await host.Given.SubmittedAsync(unit, await host.Given.PersonAsync());
        var keeper = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, region.Id.Value)
        );
        return (idea, keeper);
    }
}
