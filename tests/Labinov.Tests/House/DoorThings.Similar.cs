using Labinov.House;
using Labinov.Modules.Ideas.Similar;

namespace Labinov.Tests.House;

/// <content>What stands beside an idea, and the words by which ideas are compared.</content>
internal sealed partial class DoorThings
{
    private async Task<string> MeaningAsync(string address)
    {
        var concept = $"pintu-{Interlocked.Increment(ref serial)}";
        await host.SaveAsync(
            FieldMeaning.New(
                Given.Manager,
                Id<FieldMeaning>.New(host.Now),
                concept,
                "layanan",
                "pintu|gerbang",
                null,
                host.Now
            )
        );
        return address.Replace("{concept}", concept, StringComparison.Ordinal);
    }

    private async Task<string> BesideAsync(string address)
    {
        var mine = await host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);
        return Filled(address, mine.Number)
            .Replace("{other}", $"{place.Shown.Number}", StringComparison.Ordinal);
    }

    private async Task<string> PairAsync(string address)
    {
        var one = await host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);
        var other = await host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);
        return Filled(address, place.Lab.Number)
            .Replace("{one}", $"{one.Number}", StringComparison.Ordinal)
            .Replace("{other}", $"{other.Number}", StringComparison.Ordinal);
    }

    private async Task<string> OfIdeaAsync(string address) =>
        Filled(address, (await IdeaAsync(address)).Number)
            .Replace("{code}", "borrow", StringComparison.Ordinal);
}
