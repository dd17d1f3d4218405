using Labinov.Cli;

namespace Labinov.Tests;

/// <summary>A verb of <c>bin/labinov</c> within the test's own program.</summary>
public static class RunVerb
{
    public static Task<int> RunVerbAsync(this LabHost host, string verb, params string[] args) =>
        Verbs.Find([verb])!.RunAsync(host.Services, args);
}
