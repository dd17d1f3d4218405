using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Microsoft.Playwright;
using MiniExcelLibs;

namespace Labinov.Journeys;

/// <summary>
/// The promise of the house, once through: somebody writes down what their office does, the coordinator shows it to the public, a stranger
/// finds it by another form of its words, and takes it home in a spreadsheet.
/// </summary>
public sealed class StoryTests(World world)
{
    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task An_innovation_goes_from_a_draft_to_a_public_page_and_into_a_spreadsheet(
        Combination how
    )
    {
        var place = Place(how);
        var title =
            how.Language == "en"
                ? $"Medicine delivered by boat to {place}"
                : $"Pengantaran obat dengan perahu ke {place}";
        var search = how.Language == "en" ? $"deliver boat {place}" : $"antar obat {place}";

        await using (var innovator = await world.VisitorAsync(how))
        {
            await WriteAsync(innovator, title);
            Assert.Empty(innovator.Troubles);
        }

        await using (var coordinator = await world.VisitorAsync(how))
        {
            await PublishAsync(coordinator, title);
            Assert.Empty(coordinator.Troubles);
        }

        await using var stranger = await world.VisitorAsync(how);
        await FindAsync(stranger, search, title);
        await TakeHomeAsync(stranger, title);
        Assert.Empty(stranger.Troubles);
    }

    public static TheoryData<Combination> Combinations() => [.. Combination.Chosen];

    private static async Task WriteAsync(Visitor innovator, string title)
    {
        await innovator.SignInAsync(Role.Innovator);
        await innovator.OpenAsync(IdeasLinks.All);
        await innovator.FollowAsync("ideas.new");
        await innovator.FillAsync("ideas.field.title", title);
        await innovator.Field("ideas.ideaorigin.existing").CheckAsync();
        await CloseByMistakeAsync(innovator, title);
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.new.send");

        await innovator.Field("ideas.innovationkind.product").CheckAsync();
        await innovator
            .Field("ideas.field.group")
            .SelectOptionAsync(innovator.Text("ideas.innovatorgroup.regional-government"));
        await innovator.Field("ideas.ideastate.applied").CheckAsync();
        await innovator.FillAsync("ideas.field.year-carried-out", "2025");
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.edit.next");

        await innovator.FillAsync("ideas.field.trouble", "Obat rutin habis sebelum kapal datang.");
        await innovator.FillAsync("ideas.field.newness", "Obat datang kepada pasien.");
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.edit.next");

        await innovator.FillAsync(
            "ideas.field.description",
            "Obat rutin diantar dengan perahu penyeberangan setiap Senin."
        );
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.edit.next");

        await innovator.FillAsync("ideas.field.benefit", "Warga pulau tidak lagi kehabisan obat.");
        await innovator.FillAsync("ideas.field.indicator", "Hari tanpa obat dalam sebulan");
        await innovator.FillAsync("ideas.field.before", "11");
        await innovator.FillAsync("ideas.field.after", "1");
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.edit.next");

        await innovator.FillAsync("ideas.field.legal-basis", "Peraturan Bupati tentang obat");
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.edit.next");

        await innovator.FillAsync("ideas.field.contact", "Instalasi farmasi, telepon kantor");
        await innovator.PressAsync("ideas.edit.to-check");
        await innovator.LookAsync();
        await innovator.PressAsync("ideas.check.send");
        await innovator.SeesAsync("ideas.check.done");
    }

    /// <summary>Before there is a draft, the browser holds what was typed; once there is one, the form is empty again.</summary>
    private static async Task CloseByMistakeAsync(Visitor innovator, string title)
    {
        if (!innovator.How.Scripts)
        {
            return;
        }

        await innovator.OpenAsync(IdeasLinks.All);
        await innovator.FollowAsync("ideas.new");
        await innovator.SeesAsync("ideas.new.held");
        await Assertions.Expect(innovator.Field("ideas.field.title")).ToHaveValueAsync(title);
        await Assertions.Expect(innovator.Field("ideas.ideaorigin.existing")).ToBeCheckedAsync();
    }

    private static async Task PublishAsync(Visitor coordinator, string title)
    {
        await coordinator.SignInAsync(Role.LocusCoordinator);
        await coordinator.OpenAsync(IdeasLinks.All);
        await coordinator
            .Page.Locator("main")
            .GetByRole(AriaRole.Link, new() { Name = title })
            .First.ClickAsync();
        await coordinator.LookAsync();
        await coordinator.FollowAsync("ideas.act.publish");
        await coordinator.FillAsync(
            "ideas.publish.word",
            "Terima kasih, semoga ditiru pulau lain."
        );
        await coordinator.LookAsync();
        await coordinator.PressAsync("ideas.publish.send");
        await coordinator.SeesAsync("ideas.publish.done");
    }

    private static async Task FindAsync(Visitor stranger, string search, string title)
    {
        var found = stranger.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = title });
        for (var tries = 0; ; tries++)
        {
            await stranger.OpenAsync(GalleryLinks.All);
            await stranger.FillAsync("gallery.search", search);
            await stranger.PressAsync("gallery.show");
            // The gallery hears of it through the ledger, a moment after the coordinator's page.
            if (await found.CountAsync() > 0 || tries == 30)
            {
                break;
            }

            await Task.Delay(500);
        }

        await stranger.LookAsync();
        await found.First.ClickAsync();
        await Assertions.Expect(stranger.Page.Locator("h1")).ToHaveTextAsync(title);
        await stranger.LookAsync();
        await stranger.Page.GoBackAsync();
    }

    private static async Task TakeHomeAsync(Visitor stranger, string title)
    {
        var csv = await stranger.DownloadAsync("gallery.take.csv");
        Assert.Contains(title, await File.ReadAllTextAsync(csv), StringComparison.Ordinal);

        var xlsx = await stranger.DownloadAsync("gallery.take.xlsx");
        await using var file = File.OpenRead(xlsx);
        var cells = (await file.QueryAsync()).SelectMany(row =>
            ((IDictionary<string, object?>)row).Values
        );
        Assert.Contains(
            cells,
            cell => cell?.ToString()?.Contains(title, StringComparison.Ordinal) == true
        );
    }

    // A name of its own for each combination, so that the search finds this one.
    private static string Place(Combination how)
    {
        var number = Combination.Every.ToList().IndexOf(how);
        return $"Tanjung{(char)('b' + (number % 8))}a{(char)('b' + (number / 8))}u";
    }
}
