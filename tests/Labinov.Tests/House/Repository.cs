namespace Labinov.Tests.House;

/// <summary>The files of the project, for tests that read what people wrote.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(Path(relative));

    /// <summary>Files below a folder, as paths from the root, without what was generated.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory
            .EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file =>
                Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.Ordinal))
            )
            .Where(file =>
                !file.Contains("/obj/", StringComparison.Ordinal)
                && !file.Contains("/bin/", StringComparison.Ordinal)
            )
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The rows of the Markdown table whose first heading reads <paramref name="heading"/>, without backticks.</summary>
    public static IEnumerable<string[]> TableOf(string file, string heading) =>
        File.ReadLines(Path(file))
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line =>
                line.Trim()
                    .Trim('|')
                    .Split('|')
                    .Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal))
                    .ToArray()
            );

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Labinov.slnx")))
        {
            folder =
                Directory.GetParent(folder)?.FullName
                ?? throw new InvalidOperationException(
                    "These tests read the sources; run them inside the project."
                );
        }

        return folder;
    }
}
