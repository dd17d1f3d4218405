namespace Labinov.Data.Printing;

/// <summary>The Chromium that makes pdf files, as <c>Labinov:Chromium</c> names it; none by default.</summary>
/// <param name="Program">Full path of the program; null where no pdf is offered.</param>
public sealed record ChromiumOptions(string? Program)
{
    /// <exception cref="InvalidOperationException">It names a program that is not there.</exception>
    public static ChromiumOptions Read(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var program = settings["Labinov:Chromium"];
        return string.IsNullOrWhiteSpace(program) ? new ChromiumOptions((string?)null)
            : File.Exists(program) ? new ChromiumOptions(Path.GetFullPath(program))
            : throw new InvalidOperationException(
                $"Labinov:Chromium names {program}, and there is no such file."
            );
    }
}
