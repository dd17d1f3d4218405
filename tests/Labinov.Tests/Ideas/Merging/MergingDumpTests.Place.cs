using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.People;

namespace Labinov.Tests.Ideas.Merging;

/// <content>What stands there before anything is merged.</content>
public sealed partial class MergingDumpTests
{
    private sealed record Place(IReadOnlyList<Idea> Ideas, Actor Keeper);

    // Three in the gallery with voices, two that wait; kinship between them, one supporter of several.
    private async Task<Place> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var author = await host.Given.PersonAsync(unit: unit.Id);
        var keeper = await host.Given.PersonAsync();
        var ideas = new List<Idea>();
        for (var i = 0; i < 5; i++)
        {
            ideas.Add(
                i < 3
                    ? await host.Given.PublishedAsync(unit, author)
                    : await host.Given.SubmittedAsync(unit, author, standsAt: null)
            );
        }

        await host.SettleAsync();
        var writer = Given.Writer(unit.Id, author.Id.Value);
        await host.SaveAsync(
            Kinship.Say(
                writer,
                Id<Kinship>.New(host.Now),
                ideas[3],
                ideas[4].Id,
                KinSays.Same,
                null,
                host.Now
            )
        );
        var people = new[] { await host.Given.PersonAsync(), await host.Given.PersonAsync() };
        await VoiceAsync(ideas[0], people[0], people[1]);
        await VoiceAsync(ideas[1], people[0]);
        await VoiceAsync(ideas[2], people[1]);
        await host.SettleAsync();
        return new Place(ideas, Given.Keeper(region.Id, keeper.Id.Value));
    }

    private async Task VoiceAsync(Idea idea, params Person[] people)
    {
        await using var db = host.Db();
        foreach (var person in people)
        {
            var today = host.Time.Today();
            await GiveSupport.RunAsync(db, idea.Id, person.Id, true, today, host.Now, Cancel);
            var said = Comment.Say(
                new Actor(person.Id.Value, "", []),
                Id<Comment>.New(host.Now),
                Given.IdeaNumber(),
                idea.Id,
                "Berguna.",
                host.Now
            );
            await SpeakAbout.RunAsync(db, idea.Id, 1, () => db.Add(said), today, Cancel);
        }
    }
}
