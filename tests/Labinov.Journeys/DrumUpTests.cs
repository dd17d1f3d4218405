using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>
/// A whole Drum-up, from the day a region is chosen to the day the stage ends: 110 units in the region, 40 of them in the lab with 120 people.
/// The lab is made for the story, so that no other journey meets it half-way.
/// </summary>
public sealed partial class DrumUpTests(World world)
{
    private readonly Kabupaten home = new();

    private Combination how = null!;
    private Visitor coordinator = null!;

    /// <summary>Numbers, as they stand in addresses.</summary>
    private int lab;
    private int dayOne;
    private int dayTwo;
    private int survey;

    private DateOnly today;

    /// <summary>Both are over, so that the hour at which the story runs makes no difference.</summary>
    private DateOnly DayOne => today.AddDays(-2);
    private DateOnly DayTwo => today.AddDays(-1);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_region_of_110_units_goes_through_Drum_up(
        Combination way,
        string region,
        string code
    )
    {
        (how, today) = (way, TimeProvider.System.Today("Asia/Jayapura"));
        await using (var manager = await world.VisitorAsync(how))
        {
            await manager.SignInAsync(Role.ProgrammeManager);
            await SelectAsync(manager, region);
            await BringUnitsAsync(manager, code);
            await EntrustAsync(manager, region);
            Assert.Empty(manager.Troubles);
        }

        await using (coordinator = await world.VisitorAsync(how))
        {
            await coordinator.SignInAsync(Role.LabCoordinator);
            await BringTeamsAsync();
            await OpenStageAsync();
            dayOne = await PlanAsync("Drum-up, hari pertama", DayOne);
            dayTwo = await PlanAsync("Drum-up, hari kedua", DayTwo);
            await WriteCharterAsync();
            await SignByScanAsync();
            await SignByPhoneAsync();
            await AttendDayOneAsync();
            await AttendDayTwoAsync();
            await HandOverAsync();
            await AskReadinessAsync();
            await OpenSurveyAsync();
            await AnswerSurveyAsync();
            await EveryListIsTakenHomeAsync();
            await CloseStageAsync();
            await NobodyOfAnotherRegionSeesItAsync();
            // A browser complains of the one form that was refused on purpose.
            Assert.All(
                coordinator.Troubles,
                trouble =>
                    Assert.Matches("status of 400 .*/stages/drum-up\\?handler=Close", trouble)
            );
        }
    }

    /// <summary>A phone without scripts in Indonesian and a desk in English; each has a region of its own.</summary>
    public static TheoryData<Combination, string, string> Ways() =>
        new()
        {
            {
                new(Product.Engine, Scripts: false, 360, Dark: false, "id"),
                "Kabupaten Kepulauan Aru",
                "81.07"
            },
            {
                new(Product.Engine, Scripts: true, 1280, Dark: false, "en"),
                "Kabupaten Buru Selatan",
                "81.09"
            },
        };

    private async Task SelectAsync(Visitor manager, string region)
    {
        await manager.OpenAsync(ProgrammeLinks.Rounds);
        await manager
            .Page.Locator("main")
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("kepulauan \\(contoh\\)$") })
            .First.ClickAsync();
        await manager.FollowAsync("programme.select.title");
        await manager.FillAsync("programme.select.search", region);
        await manager.PressAsync("programme.select.find");
        await manager.Page.GetByLabel(region).CheckAsync();
        await manager.LookAsync();
        await manager.PressAsync("programme.select.save");
        lab = await NumberAsync(manager, "labs");
    }

    /// <summary>The coordinator of the lab works in this one too, by a letter.</summary>
    private async Task EntrustAsync(Visitor manager, string region)
    {
        await manager.OpenAsync("/people");
        await manager.FillAsync("people.list.q", "Hardiman");
        await manager.PressAsync("people.list.find");
        await manager.Page.GetByRole(AriaRole.Link, new() { Name = "Yusuf Hardiman" }).ClickAsync();
        var person = await NumberAsync(manager, "people");
        await manager.OpenAsync(
            string.Create(CultureInfo.InvariantCulture, $"/people/{person}/roles")
        );
        await manager.Field("people.role").SelectOptionAsync(Role.LabCoordinator.ToString());
        await manager.FillAsync("people.give.find", region["Kabupaten ".Length..]);
        await manager.PressAsync("people.give.look");
        await manager.Page.Locator("input[name=Where]").First.CheckAsync();
        await manager.FillAsync("people.letter", "ST-12/LAB (contoh)");
        await manager.LookAsync();
        await manager.PressAsync("people.give.do");
        await manager.SeesAsync("people.role.lab-coordinator");
    }

    /// <summary>The number in the address at which the visitor is, such as 31 in <c>/en/labs/31/name</c>.</summary>
    private static async Task<int> NumberAsync(Visitor visitor, string room)
    {
        var address = new Regex($"/{room}/([0-9]+)");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(address);
        return int.Parse(
            address.Match(visitor.Page.Url).Groups[1].Value,
            CultureInfo.InvariantCulture
        );
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
