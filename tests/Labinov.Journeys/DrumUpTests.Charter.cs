using System.Text.RegularExpressions;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>The charter: written, put in force by the regent's sheet, signed by 25 on a scan and by one on a phone.</content>
public sealed partial class DrumUpTests
{
    private const int OnScan = 25;

    private Kabupaten.Office ByPhone => home.Offices[OnScan];

    /// <summary>The fourteen who have not signed.</summary>
    private List<Kabupaten.Office> Unsigned => [.. home.Offices.Skip(OnScan + 1)];

    private async Task WriteCharterAsync()
    {
        await coordinator.OpenAsync(CommitmentsLinks.Charter(lab));
        await coordinator.FollowAsync("commitments.draft.link");
        await coordinator.FillAsync("commitments.edit.heading", "Janji Satu Unit Satu Inovasi");
        await coordinator.FillAsync(
            "commitments.edit.promise",
            "Kami memulai dari keluhan yang paling sering kami dengar."
        );
        await coordinator.FillAsync(
            "commitments.edit.points",
            "Satu inovasi dari setiap unit\nHasilnya diukur"
        );
        await coordinator.FillAsync("commitments.sign-until", Iso(today.AddDays(7)));
        await coordinator.LookAsync();
        await coordinator.PressAsync("commitments.edit.save");

        await coordinator.Field("people.role.head-of-region").CheckAsync();
        await coordinator.FillAsync("commitments.signer", "Petrus Contoh Lestaluhan");
        await coordinator.Field("commitments.capacity.definitive").CheckAsync();
        await coordinator.FillAsync("commitments.sheet.on", Iso(DayOne));
        await coordinator
            .Field("commitments.scan.file")
            .SetInputFilesAsync(Kabupaten.Scan("piagam"));
        await coordinator.LookAsync();
        await coordinator.PressAsync("commitments.force.save");
        await coordinator.SeesAsync("commitments.signed.of", 0, Kabupaten.TakePart);
    }

    private async Task SignByScanAsync()
    {
        await coordinator.FollowAsync("commitments.sheet.link");
        await coordinator.LookAsync();
        await coordinator.OpenAsync(CommitmentsLinks.Scan(lab));
        await coordinator
            .Field("commitments.scan.file")
            .SetInputFilesAsync(Kabupaten.Scan("lembar-tanda-tangan"));
        foreach (var office in home.Offices.Take(OnScan))
        {
            await UnitOf(office).CheckAsync();
        }

        await coordinator.LookAsync();
        await coordinator.PressAsync("commitments.scan.save");
        await coordinator.SeesAsync("commitments.signed.of", OnScan, Kabupaten.TakePart);
    }

    private async Task SignByPhoneAsync()
    {
        await coordinator.FollowAsync("commitments.links.link");
        await UnitOf(ByPhone).CheckAsync();
        await coordinator.PressAsync("commitments.links.save");
        var link = await coordinator.Page.Locator(".key-code").InnerTextAsync();
        await coordinator.LookAsync();

        // Whoever gets a link opens it as it is, without choosing a language first.
        await using var head = await world.VisitorAsync(how with { Width = 360, Language = "id" });
        await head.Page.GotoAsync(link);
        await head.SeesAsync("commitments.sign.lead", ByPhone.Name);
        await head.LookAsync();
        await head.FillAsync("commitments.sign.name", ByPhone.Head);
        await head.Field("commitments.capacity.definitive").CheckAsync();
        await head.Field("commitments.sign.promise").CheckAsync();
        await head.PressAsync("commitments.sign.save");
        await head.SeesAsync("commitments.sign.done");
        await head.Page.GotoAsync(link);
        await head.SeesAsync("commitments.sign.link-used");
        Assert.Empty(head.Troubles);

        await coordinator.OpenAsync(CommitmentsLinks.Charter(lab));
        await coordinator.SeesAsync("commitments.signed.of", OnScan + 1, Kabupaten.TakePart);
        await Assertions
            .Expect(coordinator.Page.Locator("#missing .row-title"))
            .ToHaveTextAsync([.. InOrder(Unsigned)]);
        await coordinator.LookAsync();
        await coordinator.OpenAsync(ProgrammeLinks.Outstanding(lab, "charter"));
        await coordinator.SeesAsync(
            "programme.outstanding.count",
            Unsigned.Count,
            Kabupaten.TakePart
        );
        await coordinator.LookAsync();
    }

    // The note under the name stands in the same label.
    private ILocator UnitOf(Kabupaten.Office office) =>
        coordinator.Page.Locator("main").GetByLabel(new Regex($"^{Regex.Escape(office.Name)}"));

    private static IEnumerable<string> InOrder(IEnumerable<Kabupaten.Office> offices) =>
        offices.Select(office => office.Name).Order(StringComparer.Ordinal);
}
