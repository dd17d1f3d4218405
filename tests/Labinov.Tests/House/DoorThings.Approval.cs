using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Tests.House;

/// <content>An idea, and an idea on its way from the head of its unit to the choice, its appeal and the reasons.</content>
internal sealed partial class DoorThings
{
    private static bool IsAboutChoosing(string address) =>
        address.EndsWith("/approve", StringComparison.Ordinal)
        || address.Contains("/approval", StringComparison.Ordinal)
        || address.EndsWith("/choose", StringComparison.Ordinal)
        || address.Contains("/appeal", StringComparison.Ordinal)
        || address.Contains("/reasons/", StringComparison.Ordinal);

    private Task<Idea> IdeaAsync(string address) =>
        address.EndsWith("/unpublish", StringComparison.Ordinal)
        || address.EndsWith("/halt", StringComparison.Ordinal)
        || address.EndsWith("/correct", StringComparison.Ordinal)
            ? host.Given.PublishedAsync(place.Unit, Author, lab: place.Lab)
        : address.Contains("/edit/", StringComparison.Ordinal)
        || address.EndsWith("/check", StringComparison.Ordinal)
            ? host.Given.DraftAsync(place.Unit, Author, lab: place.Lab)
        : host.Given.SubmittedAsync(place.Unit, Author, lab: place.Lab);

    private async Task<string> ChoosingAsync(string address)
    {
        if (address.StartsWith("/units/", StringComparison.Ordinal))
        {
            await host.Given.AwaitingAsync(place.Unit, Author, lab: place.Lab);
            return Filled(address, place.Unit.Number);
        }

        if (address.Contains("/reasons/", StringComparison.Ordinal))
        {
            var code = $"pintu-{Interlocked.Increment(ref serial)}";
            var row = new ChoiceReasonRow(code, 900, "a", "b", "c", "d", new(2021, 1, 1), null);
            await host.SaveAsync(ChoiceReason.Known(row, host.Now));
            return address.Replace("{code}", code, StringComparison.Ordinal);
        }

        if (address.EndsWith("/approve", StringComparison.Ordinal))
        {
            var waiting = await host.Given.AwaitingAsync(place.Unit, Author, lab: place.Lab);
            return Filled(address, waiting.Number);
        }

        return address.Contains("{sheet}", StringComparison.Ordinal)
            ? await SheetAsync(address)
            : Filled(address, (await ChosenAsync(address)).Number);
    }

    private async Task<Idea> ChosenAsync(string address)
    {
        if (address.EndsWith("/choose", StringComparison.Ordinal))
        {
            return await host.Given.SubmittedAsync(
                place.Unit,
                Author,
                lab: place.Lab,
                standsAt: null
            );
        }

        return await host.Given.NotSelectedAsync(
            place.Unit,
            Author,
            place.Lab,
            isAppealed: address.EndsWith("/answer", StringComparison.Ordinal)
        );
    }

    private async Task<string> SheetAsync(string address)
    {
        var (idea, sheet) = await host.Given.ApprovedOnPaperAsync(place.Unit, Author, place.Lab);
        return Filled(address, idea.Number)
            .Replace("{sheet}", $"{sheet.Id}", StringComparison.Ordinal);
    }
}
