using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

/// <summary>What tests of support and of comments need alike.</summary>
public abstract class VoicesTests(LabHost host)
{
    protected const string Box = "Tanggapan Anda";
    protected const string Send = "Kirim tanggapan";

    protected LabHost Host => host;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected async Task<Idea> ShownAsync(string title)
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        return await host.Given.ShownAsync(unit, title);
    }

    protected async Task SupportAsync(Idea idea, Person person)
    {
        await using var db = host.Db();
        Assert.True(
            await GiveSupport.RunAsync(
                db,
                idea.Id,
                person.Id,
                true,
                host.Time.Today(),
                host.Now,
                Cancel
            )
        );
    }

    protected async Task<int> SayAsync(Browser browser, Idea idea, string text)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var page = await browser.OpenAsync(GalleryLinks.Comments(idea.Number));
        page = await page.Form(Send).Fill(Box, text).SendAsync();
        host.Time.Advance(TimeSpan.FromSeconds(1));
        return int.Parse(
            page.RedirectsTo.Split("#comment-")[1],
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    protected async Task<(int Supports, int Comments)> CountsAsync(Idea idea)
    {
        await using var db = host.Db();
        var row = await db.Exhibits.SingleAsync(row => row.IdeaId == idea.Id, Cancel);
        return (row.Supports, row.Comments);
    }

    protected async Task ChangeAsync(Idea idea, Action<Idea> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var db = host.Db();
        change(await db.Ideas.SingleAsync(row => row.Id == idea.Id, Cancel));
        await db.SaveChangesAsync(Cancel);
    }
}
