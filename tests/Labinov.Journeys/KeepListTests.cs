using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>A list at a door that is kept on a phone, opened without a line, and forgotten in time. The session is planned for the story.</summary>
public sealed partial class KeepListTests(World world)
{
    private const string Names = "async () => (await caches.keys()).length";

    /// <summary>The copy as if its day had ended a minute ago.</summary>
    private const string Age = """
        async () => {
          const [name] = await caches.keys();
          const cache = await caches.open(name);
          const copy = await cache.match(location.pathname);
          const headers = new Headers(copy.headers);
          headers.set("Keep-Until", new Date(Date.now() - 60000).toISOString());
          await cache.put(location.pathname, new Response(await copy.text(), { headers }));
        }
        """;

    private Combination how = null!;
    private int session;

    public static TheoryData<Combination> Ways() =>
        [
            new Combination(Product.Engine, Scripts: true, 360, Dark: false, "id"),
            new Combination(Product.Engine, Scripts: true, 1280, Dark: true, "en"),
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_helpers_list_opens_without_a_line_and_sends_what_was_ticked_once(
        Combination way
    )
    {
        how = way;
        await using var keeper = await PlannedAsync();
        await using var helper = await world.VisitorAsync(how);
        await helper.OpenAsync(await LinkAsync(keeper));
        Assert.Equal(0, await helper.Page.EvaluateAsync<int>(Names));
        await KeepAsync(helper);
        await helper.LookAsync();
        await TickAsync(helper, 0);
        await StateAsync(helper, "saved");
        Assert.Empty(helper.Troubles);

        await helper.LoseLineAsync();
        await helper.Page.ReloadAsync();
        await Assertions.Expect(helper.Page.Locator(".copy-only.notice")).ToBeVisibleAsync();
        await Assertions.Expect(helper.Page.Locator(".walk-in")).ToBeHiddenAsync();
        await Assertions.Expect(Box(helper, 0)).ToBeCheckedAsync(); // sent after the copy was made
        await TickAsync(helper, 1);
        await TickAsync(helper, 2);
        await Box(helper, 2).UncheckAsync();
        await StateAsync(helper, "waiting");
        await helper.Page.ReloadAsync();
        await Assertions.Expect(Box(helper, 1)).ToBeCheckedAsync();
        await Assertions.Expect(Box(helper, 2)).Not.ToBeCheckedAsync();
        await Assertions.Expect(Count(helper)).ToHaveAttributeAsync("data-here", "2");
        await helper.LookAsync();
        // The rest of the house is as far away as without a copy.
        var other = await helper.Page.Context.NewPageAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => other.GotoAsync("/"));
        await other.CloseAsync();

        await helper.FindLineAsync();
        await StateAsync(helper, "saved");
        await helper.Page.ReloadAsync();
        await Assertions.Expect(helper.Page.Locator(".copy-only.notice")).ToBeHiddenAsync();
        await Assertions.Expect(Count(helper)).ToHaveAttributeAsync("data-here", "2");
        await using var db = world.Product.Db();
        var rows = await db
            .Presences.Where(row =>
                db.Sessions.Any(one => one.Id == row.SessionId && one.Number == session)
            )
            .ToListAsync();
        Assert.Equal([false, true, true], rows.Select(row => row.IsHere).Order());
        Assert.All(rows, row => Assert.NotNull(row.KeyId));
    }

    [Fact]
    public async Task The_copy_goes_when_it_is_removed_when_its_day_is_over_and_when_the_link_is_revoked()
    {
        how = new(Product.Engine, Scripts: true, 360, Dark: true, "id");
        await using var keeper = await PlannedAsync();
        await using var helper = await world.VisitorAsync(how);
        await helper.OpenAsync(await LinkAsync(keeper));

        await KeepAsync(helper);
        await helper.PressAsync("sessions.attendance.keep.drop");
        await ForgottenAsync(helper);

        await KeepAsync(helper);
        await helper.Page.EvaluateAsync(Age);
        await ForgottenAsync(helper);

        await KeepAsync(helper);
        await keeper.OpenAsync(AttendanceLinks.Doors(session));
        await keeper.PressAsync("sessions.attendance.helper.revoke");
        await keeper.SeesAsync("sessions.attendance.revoke.done");
        Assert.Equal(404, (await helper.Page.ReloadAsync())!.Status);
        await ForgottenAsync(helper);
    }

    [Fact]
    public async Task A_coordinators_copy_goes_when_the_list_is_closed_and_at_signing_out()
    {
        how = new(Product.Engine, Scripts: true, 360, Dark: false, "id");
        await using var keeper = await PlannedAsync();
        await keeper.OpenAsync(AttendanceLinks.To(session));
        await KeepAsync(keeper);
        await keeper.LoseLineAsync();
        await keeper.Page.ReloadAsync();
        await Assertions.Expect(keeper.Page.Locator(".copy-only.notice")).ToBeVisibleAsync();
        await keeper.FindLineAsync();
        await keeper.Page.ReloadAsync();

        await keeper.OpenAsync(PeopleLinks.SignOut);
        await keeper.Page.Locator("main form .button").ClickAsync();
        await GoneAsync(keeper);
        await keeper.SignInAsync(Role.LocusCoordinator);

        await keeper.OpenAsync(AttendanceLinks.To(session));
        await KeepAsync(keeper);
        await TickAsync(keeper, 0);
        await StateAsync(keeper, "saved");
        await keeper.Page.ReloadAsync();
        await keeper.PressAsync("sessions.attendance.close.save");
        await keeper.SeesAsync("sessions.attendance.is-closed");
        await GoneAsync(keeper);
        Assert.DoesNotContain(
            keeper.Troubles,
            one => one.StartsWith("script", StringComparison.Ordinal)
        );
    }

    private static async Task KeepAsync(Visitor visitor)
    {
        await visitor.Page.Locator("[data-keep] summary").ClickAsync();
        await visitor.PressAsync("sessions.attendance.keep.do");
        await Assertions.Expect(visitor.Page.Locator("[data-keep-here]")).ToBeVisibleAsync();
        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>(Names));
    }

    private static Task GoneAsync(Visitor visitor) =>
        visitor.Page.WaitForFunctionAsync("async () => (await caches.keys()).length === 0");

    /// <summary>Nothing left, and without a line nothing opens; then the line is back.</summary>
    private static async Task ForgottenAsync(Visitor visitor)
    {
        await visitor.LoseLineAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => visitor.Page.ReloadAsync());
        await visitor.FindLineAsync();
        await visitor.Page.ReloadAsync();
        await GoneAsync(visitor);
    }

    private static ILocator Box(Visitor visitor, int place) =>
        visitor.Page.Locator(".attend-unit input[name=Here]").Nth(place);

    private static Task TickAsync(Visitor visitor, int place) => Box(visitor, place).CheckAsync();

    private static ILocator Count(Visitor visitor) => visitor.Page.Locator("[data-here]");

    private static Task StateAsync(Visitor visitor, string state) =>
        Assertions
            .Expect(visitor.Page.Locator(".attend-state"))
            .ToHaveAttributeAsync("data-state", state, new() { Timeout = 20_000 });
}
