using System.Net;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>Two ideas of one author in one unit, and the way to merge them.</summary>
public abstract class MergePages(LabHost host) : IdeaPages(host)
{
    protected async Task<(IdeaPlace Place, Idea Source, Idea Target)> TwoAsync()
    {
        var place = await PlaceAsync();
        var source = Host.Given.Unsaved(place.Unit, place.Author, standsAt: null);
        var writer = Given.Writer(place.Unit.Id, place.Author.Id.Value);
        source.Write(
            writer,
            source.Facts with
            {
                Story = new Story("Petugas singgah dua kali sebulan."),
            },
            Host.Now
        );
        source.Submit(writer, Host.Now);
        var head = await Host.Given.PersonAsync();
        source.Approve(Given.Head(place.Unit.Id, head.Id.Value), Given.ForGood, Host.Now);
        return (
            place,
            await Host.SaveAsync(source),
            await Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null)
        );
    }

    protected static async Task MergeAsync(IdeaPlace place, Idea source, Idea target) =>
        (
            await place.Coordinator.PostAsync(
                MergingLinks.Merge(source.Number, target.Number),
                ("Version", $"{source.Version}"),
                ("Reason", "Sama.")
            )
        ).Shows(HttpStatusCode.Redirect);

    protected static Task<Page> ShowAsync(Browser browser, Idea idea) =>
        browser.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
}
