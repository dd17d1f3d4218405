using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Tests.House;

/// <summary>
/// <c>docs/doors-tried.md</c>: every door behind a number, tried by a stranger and a person of each role, on a thing of the own region and on
/// one of another. A new door fails here until somebody has looked at who gets in; run with <c>LABINOV_WRITE_DOCS=1</c> to write it anew.
/// </summary>
public sealed class DoorsTriedTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Place = "docs/doors-tried.md";

    [Fact]
    public async Task Who_gets_in_behind_a_number_is_what_was_looked_at()
    {
        var text = await DrawnAsync();
        if (Environment.GetEnvironmentVariable("LABINOV_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(Repository.Path(Place), text);
        }

        Assert.Equal(Repository.Read(Place), text);
    }

    private async Task<string> DrawnAsync()
    {
        var doors = await VerbsAsync();
        var here = await DoorPlace.MakeAsync(host, "72.09");
        var there = await DoorPlace.MakeAsync(host, "73.09");
        var own = doors.ToDictionary(door => door, _ => new List<string>());
        var other = doors.ToDictionary(door => door, _ => new List<string>());
        var near = new Dictionary<Door, string>();
        var far = new Dictionary<Door, string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var scope = here.ScopeOf(role);
            var person = await host.Given.PersonAsync(role, scope, unit: here.Unit.Id);
            var browser = await host.AsAsync(person);
            // Elsewhere a colleague tries, for one account may send only so many files.
            var colleague = await host.AsAsync(
                await host.Given.PersonAsync(role, scope, unit: here.Unit.Id)
            );
            foreach (var door in doors)
            {
                if (await OpensAsync(browser, door, new(host, here, person, role), near))
                {
                    own[door].Add(role.ToString());
                }

                if (await OpensAsync(colleague, door, new(host, there, there.Worker, role), far))
                {
                    other[door].Add(role.ToString());
                }
            }
        }

        var text = new StringBuilder(
            """
            # Doors behind a number, tried

            Written by `DoorsTriedTests`; `LABINOV_WRITE_DOCS=1 bin/test House` writes it anew. Look at every line that changes.

            A person of each role, at home in one region, tries every door that needs a number: on a thing of the own region (ideas by somebody of the own unit; by oneself for the innovator; one's own import and one's own
            roles) and on the same kind of thing in another region. A door is open when it shows its page, takes the form, or says what is wrong with it; it is shut by 403, 404, a broken rule (409) or the sign-in page.
            A stranger is told apart in `docs/doors.md`.

            | Door | Own region | Another region |
            |---|---|---|

            """
        );
        foreach (var door in doors)
        {
            text.Append("| `")
                .Append(door)
                .Append("` | ")
                .Append(Named(own[door]))
                .Append(" | ")
                .Append(Named(other[door]))
                .Append(" |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Every door behind a number, a POST once for each of its verbs.</summary>
    private async Task<List<Door>> VerbsAsync()
    {
        var verbs = (await Doors.PagesAsync(host.Services)).ToLookup(
            page => page.Address,
            page =>
                page.Page.HandlerMethods.Where(handler => handler.HttpMethod == "Post")
                    .Select(handler => handler.Name ?? "")
        );
        return
        [
            .. (await Doors.OfAsync(host.Services))
                .Where(door => door.HasParameters && !DoorThings.IsWithoutThing(door))
                .SelectMany(door =>
                    door.Method == "POST" && verbs.Contains(door.Address)
                        ? verbs[door.Address]
                            .SelectMany(names => names)
                            .Order(StringComparer.Ordinal)
                            .Select(name => door with { Verb = name })
                        : [door]
                ),
        ];
    }

    private static string Named(List<string> roles) =>
        roles.Count == 0 ? "–"
        : roles.Count == Enum.GetValues<Role>().Length ? "everybody signed in"
        : string.Join(", ", roles);

    /// <param name="untouched">Things that nobody got at yet are as they were made: the next one tries the same.</param>
    private static async Task<bool> OpensAsync(
        Browser browser,
        Door door,
        DoorThings things,
        Dictionary<Door, string> untouched
    )
    {
        if (things.IsForOneTry(door) || !untouched.Remove(door, out var path))
        {
            path = await things.PathAsync(door);
        }

        var page =
            door.Method == "GET" ? await browser.OpenAsync(path) : await browser.PostAsync(path);
        Assert.True(
            page.Status
                is < HttpStatusCode.InternalServerError
                    and not HttpStatusCode.TooManyRequests,
            $"{door} ({path}): {page.Status}"
        );
        var isOpen =
            page.Status
                is not (
                    HttpStatusCode.Forbidden
                    or HttpStatusCode.NotFound
                    or HttpStatusCode.Conflict
                )
            && !page.RedirectsTo.StartsWith(PeopleLinks.SignIn, StringComparison.Ordinal);
        if (!isOpen && !things.IsForOneTry(door))
        {
            untouched[door] = path;
        }

        return isOpen;
    }
}
