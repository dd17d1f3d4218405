namespace Labinov.Cli;

/// <summary>One verb of <c>bin/labinov</c>.</summary>
public abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>One line that says what it does and takes.</summary>
    public abstract string Usage { get; }

    /// <summary>Exit code: 0 done, 1 not done and said why, 2 called wrongly.</summary>
    public abstract Task<int> RunAsync(IServiceProvider services, string[] args);
}
