using Labinov.Data.Files;

namespace Labinov.Modules.Programme.Applications;

/// <summary>Keeps a scanned letter: a PDF or a photo, by its first bytes, for a name may say anything.</summary>
public sealed class KeepLetter(IFiles files)
{
    /// <summary>Bytes: some pages at the quality of an office scanner.</summary>
    public const long Largest = 10L * 1024 * 1024;

    /// <param name="content">Can be read again from its start.</param>
    /// <returns>Null when it is neither a PDF nor a photo; then nothing was kept.</returns>
    /// <exception cref="FileTooLarge">More than <see cref="Largest"/>.</exception>
    public async Task<KeptLetter?> RunAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        return await ScanKinds.OfAsync(content, cancel) is { } format
            ? new KeptLetter(await files.KeepAsync(content, Largest, cancel), format)
            : null;
    }
}
