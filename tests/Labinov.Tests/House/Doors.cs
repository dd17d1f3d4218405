using Labinov.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>One line of <c>docs/doors.md</c>, or one endpoint of the running program.</summary>
/// <param name="Address">The route without constraints: <c>/labs/{number}/{slug?}</c>.</param>
/// <param name="Method">GET or POST.</param>
internal sealed record Door(string Address, string Method)
{
    /// <summary>An address that matches the route, with made-up parameters.</summary>
    public string Example { get; init; } = Address;

    /// <summary>Which of a page's POST handlers; empty for the unnamed one.</summary>
    public string Verb { get; init; } = "";

    public bool HasParameters => Address.Contains('{', StringComparison.Ordinal);

    public override string ToString() =>
        Verb.Length == 0 ? $"{Method} {Address}" : $"{Method} {Address}?handler={Verb}";
}

/// <summary>A door and who may go through it.</summary>
/// <param name="Who"><c>public</c>, <c>signed-in</c>, or names of roles.</param>
internal sealed record DoorLine(Door Door, params IReadOnlyList<string> Who)
{
    public bool IsPublic => Who is ["public"];

    public bool IsFor(Role role) =>
        Who is ["public"] or ["signed-in"] || Who.Contains(role.ToString());

    /// <summary>Words that are neither <c>public</c>, <c>signed-in</c> nor a role.</summary>
    public IEnumerable<string> Unknown =>
        Who is ["public"] or ["signed-in"]
            ? []
            : Who.Where(word => !Enum.TryParse<Role>(word, out _));
}

internal static class Doors
{
    public static List<DoorLine> Written()
    {
        var groups = Repository
            .TableOf("docs/doors.md", "Group")
            .ToDictionary(row => row[0], row => Names(row[1]));
        return
        [
            .. from row in Repository.TableOf("docs/doors.md", "Address")
            from method in Names(row[1])
            select new DoorLine(
                new Door(row[0], method),
                [.. Names(row[2]).SelectMany(name => groups.GetValueOrDefault(name, [name]))]
            ),
        ];
    }

    private static string[] Names(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Every endpoint of the running program; a Razor page has a GET and, when it handles one, a POST.</summary>
    public static async Task<List<Door>> OfAsync(IServiceProvider program)
    {
        var loader = program.GetRequiredService<PageLoader>();
        var doors = new HashSet<Door>();
        foreach (
            var endpoint in program
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
        )
        {
            if (endpoint.Metadata.Any(part => part.GetType().Name == "StaticAssetDescriptor"))
            {
                continue;
            }

            foreach (var (method, handler) in await MethodsOfAsync(endpoint, loader))
            {
                doors.Add(
                    new Door(AddressOf(endpoint), method)
                    {
                        Example = Text(endpoint.RoutePattern, Value) + handler,
                    }
                );
            }
        }

        return
        [
            .. doors
                .DistinctBy(door => (door.Address, door.Method))
                .OrderBy(door => door.Address, StringComparer.Ordinal),
        ];
    }

    // A page whose forms all name their verb is tried with the first of them.
    private static async Task<IEnumerable<(string Method, string Handler)>> MethodsOfAsync(
        RouteEndpoint endpoint,
        PageLoader loader
    )
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            var compiled =
                page as CompiledPageActionDescriptor
                ?? await loader.LoadAsync(page, endpoint.Metadata);
            var posts = compiled
                .HandlerMethods.Where(handler => handler.HttpMethod == "Post")
                .Select(handler => handler.Name is { Length: > 0 } name ? "?handler=" + name : "")
                .Order(StringComparer.Ordinal)
                .ToList();
            return posts.Count > 0 ? [("GET", ""), ("POST", posts[0])] : [("GET", "")];
        }

        return endpoint
                .Metadata.GetMetadata<HttpMethodMetadata>()
                ?.HttpMethods.Where(method => method != "HEAD")
                .Select(method => (method, ""))
            ?? [("GET", "")];
    }

    /// <summary>Every page of the running program.</summary>
    public static async Task<List<(string Address, CompiledPageActionDescriptor Page)>> PagesAsync(
        IServiceProvider program
    )
    {
        var loader = program.GetRequiredService<PageLoader>();
        var pages = new List<(string, CompiledPageActionDescriptor)>();
        foreach (
            var endpoint in program
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
        )
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                pages.Add((AddressOf(endpoint), await loader.LoadAsync(page, endpoint.Metadata)));
            }
        }

        return pages;
    }

    /// <summary>The route without constraints.</summary>
    public static string AddressOf(RouteEndpoint endpoint) => Text(endpoint.RoutePattern, Name);

    private static string Text(
        RoutePattern pattern,
        Func<RoutePatternParameterPart, string?> parameter
    )
    {
        var segments = pattern.PathSegments.Select(segment =>
            string.Concat(
                segment.Parts.Select(part =>
                    part switch
                    {
                        RoutePatternLiteralPart literal => literal.Content,
                        RoutePatternSeparatorPart separator => separator.Content,
                        RoutePatternParameterPart named => parameter(named),
                        _ => "",
                    }
                )
            )
        );
        return "/" + string.Join('/', segments).TrimEnd('/');
    }

    private static string Name(RoutePatternParameterPart part) =>
        $"{{{(part.IsCatchAll ? "*" : "")}{part.Name}{(part.IsOptional ? "?" : "")}}}";

    private static string? Value(RoutePatternParameterPart part)
    {
        var rule = string.Join(' ', part.ParameterPolicies.Select(policy => policy.Content));
        return part.IsOptional ? null
            : rule.StartsWith("regex(^(", StringComparison.Ordinal)
                ? rule["regex(^(".Length..].Split('|', ')')[0]
            : rule.Contains("guid", StringComparison.Ordinal)
                ? "01930000-0000-7000-8000-000000000000"
            : rule.Contains("int", StringComparison.Ordinal)
            || rule.Contains("long", StringComparison.Ordinal)
                ? "1"
            : "x";
    }
}
