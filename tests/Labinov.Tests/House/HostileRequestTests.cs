using System.Net;
using System.Text;
using Labinov.House;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Labinov.Tests.House;

/// <summary>Whatever is sent to any door of the house, it is refused politely: nothing a visitor sends is our failure.</summary>
public sealed class HostileRequestTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private readonly List<string> failures = [];
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private Browser manager = null!;

    public async ValueTask InitializeAsync()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var lab = await host.Given.LabAsync(region);
        var person = await host.Given.PersonAsync(
            Role.ProgrammeManager,
            Scope.Nation,
            null,
            unit.Id
        );
        await host.Given.GrantAsync(
            person,
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        await host.Given.GrantAsync(
            person,
            Role.LabCoordinator,
            new Scope(ScopeKind.Lab, lab.Id.Value)
        );
        manager = await host.AsAsync(person);
        var draft = await host.Given.DraftAsync(unit, person);
        var submitted = await host.Given.SubmittedAsync(unit, person);
        var published = await host.Given.PublishedAsync(unit, person);
        await host.SettleAsync();
        await using var db = host.Db();
        numbers["/ideas"] = $"{draft.Number}";
        numbers["/ideas/{number}/publish"] = $"{submitted.Number}";
        numbers["/ideas/{number}/return"] = $"{submitted.Number}";
        numbers["/ideas/{number}/correct"] = $"{published.Number}";
        numbers["/ideas/{number}/unpublish"] = $"{published.Number}";
        numbers["/innovations"] = $"{published.Number}";
        numbers["/labs"] = $"{lab.Number}";
        numbers["/rounds"] = $"{db.Rounds.Single(round => round.Id == lab.RoundId).Number}";
        numbers["/units"] = $"{unit.Number}";
        numbers["/people"] = $"{person.Number}";
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_page_answers_hostile_addresses()
    {
        foreach (var (address, page) in await PagesAsync())
        {
            foreach (var value in HostileForms.Values)
            {
                var query = string.Join(
                    '&',
                    HostileForms
                        .FieldsOf(page)
                        .Select(field => $"{field.Name}={Uri.EscapeDataString(value)}")
                );
                await AskAsync(manager, HttpMethod.Get, $"{address}?{query}");
                await AskAsync(host.Stranger(), HttpMethod.Get, $"/en{address}?{query}&{query}");
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Every_page_answers_hostile_forms()
    {
        foreach (var (address, page) in await PagesAsync())
        {
            foreach (var handler in HostileForms.HandlersOf(page))
            {
                foreach (var value in HostileForms.Values)
                {
                    foreach (var polite in new[] { true, false })
                    {
                        var form = HostileForms.Of(page, value, polite, host.Time.Today());
                        var to = address + handler;
                        await AskAsync(manager, HttpMethod.Post, to, form());
                        await AskAsync(host.Stranger(), HttpMethod.Post, to, form());
                    }
                }
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Every_page_answers_whatever_method_and_body()
    {
        foreach (var (address, _) in await PagesAsync())
        {
            foreach (var visitor in new[] { manager, host.Stranger() })
            {
                foreach (var method in new[] { "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "X" })
                {
                    await AskAsync(visitor, new HttpMethod(method), address);
                }

                await AskAsync(visitor, HttpMethod.Get, address.TrimEnd('/') + "/");
                await AskAsync(visitor, HttpMethod.Get, "/EN" + address);
                await AskAsync(visitor, HttpMethod.Get, "/en/" + address);
                await AskAsync(
                    visitor,
                    HttpMethod.Post,
                    address,
                    HostileForms.Body("{\"a\":", "application/json")
                );
                await AskAsync(
                    visitor,
                    HttpMethod.Post,
                    address,
                    HostileForms.Body("x", "multipart/form-data; boundary=a")
                );
                await AskAsync(
                    visitor,
                    HttpMethod.Post,
                    address,
                    HostileForms.Body("x", "multipart/form-data")
                );
                await AskAsync(
                    visitor,
                    HttpMethod.Post,
                    address,
                    HostileForms.Body(HostileForms.Many, "application/x-www-form-urlencoded")
                );
            }
        }

        Assert.Empty(failures);
    }

    private async Task AskAsync(
        Browser visitor,
        HttpMethod method,
        string path,
        HttpContent? body = null
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        var answer = await visitor.Client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead
        );
        if ((int)answer.StatusCode >= 500)
        {
            failures.Add($"{(int)answer.StatusCode} {method} {path[..Math.Min(path.Length, 200)]}");
        }
    }

    private async Task<List<(string Address, CompiledPageActionDescriptor Page)>> PagesAsync() =>
        [
            .. (await Doors.PagesAsync(host.Services)).Select(page =>
                (Real(page.Address), page.Page)
            ),
        ];

    private string Real(string template) =>
        template
            .Replace("/{slug?}", "", StringComparison.Ordinal)
            .Replace(
                "{number}",
                numbers.GetValueOrDefault(
                    template,
                    numbers.GetValueOrDefault("/" + template.Split('/')[1], "1")
                ),
                StringComparison.Ordinal
            )
            .Replace(
                "{code}",
                template.StartsWith("/problem", StringComparison.Ordinal) ? "404" : "72.09",
                StringComparison.Ordinal
            )
            .Replace("{stage}", "drum-up", StringComparison.Ordinal)
            .Replace("{ordinal}", "2", StringComparison.Ordinal)
            .Replace("{format}", "csv", StringComparison.Ordinal)
            .Replace("{file}", "regions.csv", StringComparison.Ordinal);
}
