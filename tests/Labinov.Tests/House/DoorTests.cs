using System.Net;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Tests.House;

/// <summary>Every door of the program is in <c>docs/doors.md</c>, and opens for those named there only.</summary>
public sealed class DoorTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Every_door_is_written_down() =>
        Assert.Empty(Forgotten(await Doors.OfAsync(host.Services), Doors.Written()));

    [Fact]
    public async Task Every_line_leads_to_a_door() =>
        Assert.Empty(Gone(await Doors.OfAsync(host.Services), Doors.Written()));

    [Fact]
    public void Every_line_says_who() =>
        Assert.Empty(Doors.Written().SelectMany(line => line.Unknown));

    [Fact]
    public async Task Strangers_are_let_into_public_rooms_and_led_to_the_sign_in_everywhere_else() =>
        Assert.Empty(await TriedByAStrangerAsync(await KnownAsync()));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_person_of_each_role_gets_in_where_the_table_says(Role role)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        var scope = role switch
        {
            Role.ProgrammeManager or Role.Researcher or Role.Auditor => Scope.Nation,
            Role.LabCoordinator or Role.Facilitator or Role.Reviewer => new Scope(
                ScopeKind.Lab,
                lab.Id.Value
            ),
            Role.UnitHead or Role.UnitOperator or Role.Innovator => new Scope(
                ScopeKind.Unit,
                unit.Id.Value
            ),
            _ => new Scope(ScopeKind.Region, region.Id.Value),
        };
        var person = await host.Given.PersonAsync(role, scope, unit: unit.Id);
        Assert.Empty(await TriedByAsync(role, await host.AsAsync(person), await KnownAsync()));
    }

    [Fact]
    public void A_door_that_nobody_wrote_down_is_caught() =>
        Assert.Equal(
            ["add to docs/doors.md: | `/new` | POST | who may |"],
            Forgotten([new Door("/new", "POST")], [new DoorLine(new Door("/new", "GET"), "public")])
        );

    [Fact]
    public void A_line_without_a_door_is_caught() =>
        Assert.Equal(
            ["no such door: GET /old"],
            Gone([new Door("/old", "POST")], [new DoorLine(new Door("/old", "GET"), "public")])
        );

    [Fact]
    public void A_word_that_is_no_role_is_caught() =>
        Assert.Equal(
            ["Koordinator"],
            new DoorLine(new Door("/x", "GET"), "LabCoordinator", "Koordinator").Unknown
        );

    [Fact]
    public async Task A_room_that_is_more_open_or_more_closed_than_written_is_caught()
    {
        var found = await TriedByAStrangerAsync([new(new Door("/healthz", "GET"), "signed-in")]);
        Assert.Equal(
            "GET /healthz: a stranger got OK instead of the sign-in page",
            Assert.Single(found)
        );
    }

    [Fact]
    public async Task A_role_that_gets_in_without_being_written_down_is_caught()
    {
        var browser = await host.AsAsync(Role.Researcher, Scope.Nation);
        DoorLine[] wrong =
        [
            new(new Door("/healthz", "GET"), "ProgrammeManager"),
            new(new Door("/no-such-room", "GET"), "Researcher"),
        ];
        Assert.Equal(
            [
                "GET /healthz: Researcher is not named and got OK",
                "GET /no-such-room: Researcher is named and got NotFound",
            ],
            await TriedByAsync(Role.Researcher, browser, wrong)
        );
    }

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    private static List<string> Forgotten(IEnumerable<Door> doors, IReadOnlyList<DoorLine> lines) =>
        [
            .. doors
                .Where(door => !lines.Any(line => line.Door.ToString() == door.ToString()))
                .Select(door =>
                    $"add to docs/doors.md: | `{door.Address}` | {door.Method} | who may |"
                ),
        ];

    private static List<string> Gone(IReadOnlyList<Door> doors, IEnumerable<DoorLine> lines) =>
        [
            .. lines
                .Where(line => !doors.Any(door => line.Door.ToString() == door.ToString()))
                .Select(line => $"no such door: {line.Door}"),
        ];

    private async Task<List<DoorLine>> KnownAsync()
    {
        var doors = await Doors.OfAsync(host.Services);
        return
        [
            .. from line in Doors.Written()
            join door in doors on line.Door.ToString() equals door.ToString()
            select line with
            {
                Door = door,
            },
        ];
    }

    private async Task<List<string>> TriedByAStrangerAsync(IEnumerable<DoorLine> lines)
    {
        var found = new List<string>();
        foreach (var line in lines)
        {
            var page = await TryAsync(host.Stranger(), line.Door);
            var isLedToSignIn = page.RedirectsTo.StartsWith(
                "/sign-in?returnUrl=",
                StringComparison.Ordinal
            );
            if (
                line.IsPublic
                && (
                    isLedToSignIn
                    || page.Status
                        is HttpStatusCode.Unauthorized
                            or HttpStatusCode.Forbidden
                            or >= HttpStatusCode.InternalServerError
                )
            )
            {
                found.Add($"{line.Door}: a stranger got {page.Status}, though it is public");
            }
            else if (!line.IsPublic && !isLedToSignIn)
            {
                found.Add($"{line.Door}: a stranger got {page.Status} instead of the sign-in page");
            }
        }

        return found;
    }

    /// <summary>Rooms behind a number depend on the thing inside and are proven by the rooms' own tests.</summary>
    private static async Task<List<string>> TriedByAsync(
        Role role,
        Browser browser,
        IEnumerable<DoorLine> lines
    )
    {
        var found = new List<string>();
        // The visit of this browser ends behind those doors, so they are tried last.
        foreach (
            var line in lines
                .Where(line => !line.Door.HasParameters)
                .OrderBy(line => line.Door.Address is PeopleLinks.SignOutEverywhere or "/sign-out")
        )
        {
            var page = await TryAsync(browser, line.Door);
            var isShut = page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
            if (page.Status >= HttpStatusCode.InternalServerError || (isShut && line.IsFor(role)))
            {
                found.Add($"{line.Door}: {role} is named and got {page.Status}");
            }
            else if (
                !line.IsFor(role)
                && (line.Door.Method == "GET" ? !isShut : page.Status < HttpStatusCode.BadRequest)
            )
            {
                found.Add($"{line.Door}: {role} is not named and got {page.Status}");
            }
        }

        return found;
    }

    private static Task<Page> TryAsync(Browser browser, Door door) =>
        door.Method == "GET" ? browser.OpenAsync(door.Example) : browser.PostAsync(door.Example);
}
