using System.Globalization;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>The stage ends with a reason, and nobody of another region ever looks in.</content>
public sealed partial class DrumUpTests
{
    private const string Reason = "Empat belas unit menyusul minggu depan.";

    private async Task CloseStageAsync()
    {
        await coordinator.OpenAsync(ProgrammeLinks.Stage(lab, StageKind.DrumUp));
        await coordinator.SeesAsync("programme.gate.heads", "40", "40");
        await coordinator.SeesAsync("commitments.gate.signed", "26", "40");
        await coordinator.SeesAsync("surveys.readiness.gate", "0", "40");
        await coordinator.SeesAsync("surveys.gate", "8", "120");
        await coordinator.PressAsync("programme.stage.close.save");
        await coordinator.SeesAsync("programme.rule.gate");
        await coordinator.LookAsync();
        await coordinator.FillAsync("programme.stage.close.reason", Reason);
        await coordinator.PressAsync("programme.stage.close.save");
        await coordinator.SeesAsync(
            "programme.stage.close.done",
            coordinator.Text("programme.stage-kind.drum-up")
        );
        await Assertions.Expect(coordinator.Page.Locator("dl.facts")).ToContainTextAsync(Reason);
        await coordinator.LookAsync();
    }

    private async Task NobodyOfAnotherRegionSeesItAsync()
    {
        await using var other = await world.VisitorAsync(how);
        await other.SignInAsync(Role.LocusCoordinator);
        Assert.Equal(200, (await other.OpenAsync("/desk")).Status);

        var opened = 0;
        var doors = (await DoorsAsync()).ToList();
        foreach (var (path, isPublic) in doors)
        {
            var theirs = await AskAsync(other, path, isPublic);
            if (isPublic && theirs.Status == 200)
            {
                var page = await theirs.TextAsync();
                Assert.DoesNotContain(home.People.Append(NewFace).Append(Reason), page.Contains);
                continue;
            }

            Assert.True(theirs.Status == 404, $"{path}: {theirs.Status}");
            opened += (await AskAsync(coordinator, path, isPublic)).Status == 404 ? 0 : 1;
        }

        // Behind few of them there is nothing yet for anybody: a file of an agreement, a poster, a worry.
        Assert.InRange(opened, doors.Count(door => !door.IsPublic) - 4, doors.Count);
        Assert.Empty(other.Troubles);
    }

    /// <summary>Every door of the house that leads into this lab, from the table that the house keeps of them.</summary>
    private async Task<IEnumerable<(string Path, bool IsPublic)>> DoorsAsync()
    {
        await coordinator.OpenAsync(CommitmentsLinks.Charter(lab));
        var scan = await coordinator
            .Page.Locator("#signed a[href*='/scans/']")
            .First.GetAttributeAsync("href");
        await coordinator.OpenAsync(ProgrammeLinks.Units(lab));
        var unit = await coordinator
            .Page.Locator("tbody a[href*='/units/']")
            .First.GetAttributeAsync("href");
        var rooms = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["labs"] = lab,
            ["sessions"] = dayTwo,
            ["surveys"] = survey,
        };
        return from line in await File.ReadAllLinesAsync(
                Path.Combine(Product.Root, "docs", "doors.md")
            )
            let cells = line.Split('|', StringSplitOptions.TrimEntries)
            where cells.Length == 5 && cells[2].Contains("GET", StringComparison.Ordinal)
            let path = cells[1].Trim('`')
            let room = path.Split('/').ElementAtOrDefault(1) ?? ""
            where
                rooms.ContainsKey(room)
                && path.StartsWith($"/{room}/{{number}}", StringComparison.Ordinal)
            let filled = path.Replace("{number}", Number(rooms[room]), StringComparison.Ordinal)
                .Replace("/{slug?}", "", StringComparison.Ordinal)
                .Replace("{what?}", "charter", StringComparison.Ordinal)
                .Replace("{stage}", "drum-up", StringComparison.Ordinal)
                .Replace("papers/{kind}", "papers/invitation", StringComparison.Ordinal)
                .Replace("{kind}", "mou", StringComparison.Ordinal)
                .Replace("{scan}", scan!.Split('/')[^1], StringComparison.Ordinal)
                .Replace("{unit}", unit!.Split('/')[^1], StringComparison.Ordinal)
                .Replace("{key}", Guid.Empty.ToString(), StringComparison.Ordinal)
            // What this story never made has no number to be filled in; the house's own table of doors tries those.
            where !filled.Contains('{', StringComparison.Ordinal)
            select (filled, cells[3] == "public");
    }

    /// <param name="follows">A page whose address carries its name leads on to it; behind a shut door nothing leads anywhere.</param>
    private static Task<IAPIResponse> AskAsync(Visitor visitor, string path, bool follows) =>
        visitor.Page.APIRequest.GetAsync(
            visitor.At(path),
            new() { MaxRedirects = follows ? 3 : 0 }
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
