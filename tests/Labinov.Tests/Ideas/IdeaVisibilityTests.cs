using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas;

/// <summary>The first table of <c>docs/visibility.md</c>, cell by cell, through <c>VisibleTo</c> and through the entity.</summary>
public sealed class IdeaVisibilityTests(LabHost host) : IClassFixture<LabHost>
{
    private DateOnly Today => DateOnly.FromDateTime(host.Now);

    [Fact]
    public async Task Everybody_finds_what_the_table_says_and_nothing_else()
    {
        var place = await PlaceAsync();
        var situations = await SituationsAsync(place);
        var wrong = new List<string>();
        await using var db = host.Db();
        foreach (
            var row in Visibility
                .Table("Who finds it")
                .GroupBy(cell => cell.Row, StringComparer.Ordinal)
        )
        {
            var actor = place.Readers[row.Key];
            var found = await db
                .Ideas.VisibleTo(db, actor, Today)
                .Select(idea => idea.Id)
                .ToListAsync(TestContext.Current.CancellationToken);
            foreach (var (_, column, yes) in row)
            {
                if (found.Contains(situations[column].Id) != yes)
                {
                    wrong.Add($"{row.Key} / {column}: the table says {yes}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Whoever_finds_it_before_others_do_is_inside()
    {
        var place = await PlaceAsync();
        var situations = await SituationsAsync(place);
        foreach (var (row, column, yes) in Visibility.Table("Who finds it"))
        {
            if (column is "draft" or "awaiting" or "sent" or "returned" or "taken down")
            {
                Assert.True(
                    situations[column].IsInside(place.Readers[row], place.Province) == yes,
                    $"{row} / {column}"
                );
            }
        }
    }

    private async Task<Guid> OtherProvinceAsync() =>
        (await host.Given.RegionAsync("73.09")).ProvinceId!.Value.Value;

    private sealed record Place(
        Organisation Unit,
        Id<Region> Province,
        Lab Lab,
        Person Author,
        Person Member,
        Dictionary<string, Actor> Readers
    );

    private async Task<Place> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var lab = await host.Given.LabAsync(region);
        var author = await host.Given.PersonAsync();
        var member = await host.Given.PersonAsync();
        var here = new Dictionary<string, Scope>(StringComparer.Ordinal)
        {
            ["unit"] = new(ScopeKind.Unit, unit.Id.Value),
            ["lab"] = new(ScopeKind.Lab, lab.Id.Value),
            ["region"] = new(ScopeKind.Region, region.Id.Value),
            ["province"] = new(ScopeKind.Province, region.ProvinceId!.Value.Value),
            ["nation"] = Scope.Nation,
            ["other unit"] = new(ScopeKind.Unit, Guid.CreateVersion7()),
            ["other lab"] = new(ScopeKind.Lab, Guid.CreateVersion7()),
            ["other region"] = new(ScopeKind.Region, Guid.CreateVersion7()),
            ["other province"] = new(ScopeKind.Province, await OtherProvinceAsync()),
        };
        var readers = new Dictionary<string, Actor>(StringComparer.Ordinal)
        {
            ["Author"] = new(author.Id.Value, "", []),
            ["Team member"] = new(member.Id.Value, "", []),
            ["Person without a role"] = new(Guid.CreateVersion7(), "", []),
            ["Stranger"] = Actor.Stranger,
        };
        foreach (
            var row in Visibility
                .Table("Who finds it")
                .Select(cell => cell.Row)
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (row.Split(", ") is [var role, var scope])
            {
                readers[row] = new Actor(
                    Guid.CreateVersion7(),
                    "",
                    [new Grant(Enum.Parse<Role>(role), here[scope])]
                );
            }
        }

        return new Place(unit, region.ProvinceId.Value, lab, author, member, readers);
    }

    private async Task<Dictionary<string, Idea>> SituationsAsync(Place place)
    {
        var writer = Given.Writer(place.Unit.Id, place.Author.Id.Value);
        var person = await host.Given.PersonAsync();
        var keeper = Given.Keeper(place.Unit.RegionId!.Value, person.Id.Value);
        var shared = Idea.Recorded(
            Given.IdeaNumber(),
            Given.Facts("Dibuka bagi daerah lain"),
            IdeaState.Applied,
            Audience.OtherRegions,
            place.Unit.Id,
            place.Unit.RegionId,
            host.Now
        );
        shared.Join(place.Author.Id, host.Now);
        shared.Join(place.Member.Id, host.Now);
        var situations = new Dictionary<string, Idea>(StringComparer.Ordinal)
        {
            ["draft"] = await ChangedAsync(_ => { }),
            ["awaiting"] = await ChangedAsync(idea => idea.Submit(writer, host.Now), isNew: true),
            ["sent"] = await ChangedAsync(idea => idea.Submit(writer, host.Now)),
            ["returned"] = await ChangedAsync(idea =>
            {
                idea.Submit(writer, host.Now);
                idea.Return(keeper, "Lengkapi.", host.Now);
            }),
            ["withdrawn unsent"] = await ChangedAsync(idea =>
                idea.Withdraw(writer, "Batal.", host.Now)
            ),
            ["withdrawn sent"] = await ChangedAsync(idea =>
            {
                idea.Submit(writer, host.Now);
                idea.Withdraw(writer, "Batal.", host.Now);
            }),
            ["taken down"] = await ChangedAsync(idea =>
            {
                idea.Submit(writer, host.Now);
                idea.Publish(keeper, host.Now);
                idea.Unpublish(keeper, "Diperiksa.", host.Now);
            }),
            ["other regions"] = await host.SaveAsync(shared),
            ["public"] = await ChangedAsync(idea =>
            {
                idea.Submit(writer, host.Now);
                idea.Publish(keeper, host.Now);
            }),
            ["public, embargo"] = await ChangedAsync(idea =>
            {
                idea.Submit(writer, host.Now);
                var embargo = new Embargo(Today.AddDays(30), "Paten", Today);
                idea.Publish(keeper, host.Now, null, embargo);
            }),
        };
        Assert.All(
            Visibility.Table("Who finds it"),
            cell => Assert.True(situations.ContainsKey(cell.Column), cell.Column)
        );
        return situations;

        async Task<Idea> ChangedAsync(Action<Idea> change, bool isNew = false)
        {
            var idea = host.Given.Unsaved(
                place.Unit,
                place.Author,
                lab: place.Lab,
                standsAt: isNew ? null : IdeaState.Applied
            );
            idea.Join(place.Member.Id, host.Now);
            change(idea);
            return await host.SaveAsync(idea);
        }
    }
}
