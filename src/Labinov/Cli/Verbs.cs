namespace Labinov.Cli;

/// <summary>Everything that <c>bin/labinov</c> can do.</summary>
public static class Verbs
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        new Prepare(),
        new User(),
        new Import(),
        new Seed(),
        new Verify(),
        new Votes(),
        new Similar(),
        new Audit(),
        new Backup(),
        new Restore(),
    ];

    /// <summary>The verb named first on the command line; null when the web server is wanted.</summary>
    public static Verb? Find(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length == 0 || args[0].StartsWith('-'))
        {
            return null;
        }

        return All.FirstOrDefault(verb => verb.Name == args[0]) ?? new Help();
    }
}

internal sealed class Help : Verb
{
    public override string Name => "help";
    public override string Usage => "help    lists the verbs";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        await Console.Error.WriteLineAsync("bin/labinov VERB [--data DIR]");
        foreach (var verb in Verbs.All)
        {
            await Console.Error.WriteLineAsync("  " + verb.Usage);
        }

        return 2;
    }
}
