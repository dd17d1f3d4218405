using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.Extensions.Localization;

namespace Labinov.Cli;

/// <summary>Opens accounts from the machine itself; the first one of an empty installation above all.</summary>
internal sealed class User : Verb
{
    public override string Name => "user";
    public override string Usage =>
        "user add --name NAME --email ADDRESS --role programme-manager [--scope nation|province:72|region:72.09|unit:15] [--sealed]    opens an account, prints its password once; --sealed: for the day on which the identity provider is down";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var said = Read(args);
        if (
            args is not ["add", ..]
            || said.GetValueOrDefault("name") is not { Length: > 0 and <= Person.NameMax } name
            || said.GetValueOrDefault("email") is not { Length: > 2 and <= Account.EmailMax } email
            || !email[1..^1].Contains('@', StringComparison.Ordinal)
            || RoleOf(said.GetValueOrDefault("role")) is not { } role
        )
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            await Console.Error.WriteLineAsync(
                "  roles: " + string.Join(' ', Enum.GetNames<Role>().Select(PeopleWords.Kebab))
            );
            return 2;
        }

        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        await using var visit = services.CreateAsyncScope();
        var open = visit.ServiceProvider.GetRequiredService<OpenAccount>();
        var time = services.GetRequiredService<TimeProvider>();
        var words = services.GetRequiredService<IStringLocalizer>();
        var where = said.GetValueOrDefault("scope", "nation");
        if (await open.ScopeAsync(where, CancellationToken.None) is not { } scope)
        {
            await Console.Error.WriteLineAsync(words["people.rule.no-such-scope", where]);
            return 1;
        }

        try
        {
            var password = await open.RunAsync(
                name,
                email,
                role,
                scope,
                time.Today(),
                time.Now(),
                CancellationToken.None,
                args.Contains("--sealed", StringComparer.Ordinal)
            );
            await Console.Out.WriteLineAsync($"{email.Trim()} {password}");
            return 0;
        }
        catch (RuleBroken broken)
        {
            await Console.Error.WriteLineAsync(words[broken.Words, [.. broken.Args]]);
            return 1;
        }
    }

    private static Role? RoleOf(string? text)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            if (PeopleWords.Kebab(role.ToString()) == text)
            {
                return role;
            }
        }

        return null;
    }

    private static Dictionary<string, string> Read(string[] args)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal))
            {
                said[args[i][2..]] = args[i + 1];
            }
        }

        return said;
    }
}
