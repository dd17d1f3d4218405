using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas;

public sealed class WaitingTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Drafts_returns_and_unread_words_wait_for_the_author()
    {
        var place = await PlaceAsync();
        var draft = await Host.Given.DraftAsync(place.Unit, place.Author);
        var keeper = Given.Keeper(place.Region.Id, place.Keeper.Id.Value);
        var returned = Host.Given.Unsaved(place.Unit, place.Author);
        var author = Given.Writer(place.Unit.Id, place.Author.Id.Value);
        returned.Submit(author, Host.Now);
        returned.Return(keeper, "Lengkapi.", Host.Now);
        await Host.SaveAsync(returned);
        var praised = Host.Given.Unsaved(place.Unit, place.Author);
        praised.Submit(author, Host.Now);
        praised.Publish(keeper, Host.Now, "Bagus.");
        await Host.SaveAsync(praised);
        await using var db = Host.Db();
        Host.Queries.Reset();
        var waiting = await db.WaitingForAsync(author, Cancel);
        Assert.Equal(2, Host.Queries.Count);
        Assert.Equal(
            [
                (WaitingKind.Revise, returned.Number),
                (WaitingKind.Finish, draft.Number),
                (WaitingKind.ReadWord, praised.Number),
            ],
            waiting.Select(idea => (idea.Kind, idea.Number)).OrderBy(idea => idea.Kind)
        );
        Assert.All(waiting, idea => Assert.Equal(Host.Now, idea.SinceAt));
    }

    [Fact]
    public async Task Submissions_wait_for_those_who_decide_at_home_the_longest_first()
    {
        var place = await PlaceAsync("72.07");
        var lab = await Host.Given.LabAsync(place.Region);
        var older = await Host.Given.SubmittedAsync(place.Unit, place.Author, lab: lab);
        Host.Time.Advance(TimeSpan.FromHours(3));
        var newer = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        await using var db = Host.Db();
        Assert.Equal([older.Number, newer.Number], await Decides(RegionScope(place)));
        Assert.Equal([older.Number], await Decides((Role.LabCoordinator, lab.Scope)));
        Assert.Empty(await Decides((Role.ProgrammeManager, Scope.Nation)));
        Assert.Empty(await Decides((Role.TechnicalTeam, RegionScope(place).Item2)));
        Assert.Empty(await db.WaitingForAsync(Actor.Stranger, Cancel));

        static (Role, Scope) RegionScope(IdeaPlace place) =>
            (Role.LocusCoordinator, new Scope(ScopeKind.Region, place.Region.Id.Value));

        async Task<List<int>> Decides((Role Role, Scope Scope) grant)
        {
            var actor = new Actor(Guid.CreateVersion7(), "", [new Grant(grant.Role, grant.Scope)]);
            return
            [
                .. (await db.WaitingForAsync(actor, Cancel))
                    .Where(idea => idea.Kind == WaitingKind.Decide)
                    .Select(idea => idea.Number),
            ];
        }
    }

    [Fact]
    public async Task A_labs_page_shows_its_balance_and_never_a_title()
    {
        var place = await PlaceAsync("72.06");
        var lab = await Host.Given.LabAsync(place.Region);
        await Host.Given.DraftAsync(place.Unit, place.Author, lab: lab);
        await using (var db = Host.Db())
        {
            Assert.Null(await Section(db));
        }

        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Judul tertutup", lab);
        await Host.Given.PublishedAsync(place.Unit, place.Author, lab: lab);
        await using (var db = Host.Db())
        {
            var section = await Section(db);
            var balance = Assert.IsType<Balance>(section!.Model);
            Assert.Equal((2, 0), (balance.Received, balance.Ended));
        }

        async Task<LabSection?> Section(LabinovDb db)
        {
            using var scope = Host.Services.CreateScope();
            var section = scope
                .ServiceProvider.GetServices<ILabSection>()
                .Single(section => section.GetType().Name == "LabIdeas");
            return await section.ReadAsync(db, lab.Id, Actor.Stranger, Cancel);
        }
    }
}
