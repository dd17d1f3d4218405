using Labinov.Data.Files;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>Keeps a scan, when it is what it says: told by its first bytes, never by its name.</summary>
public sealed class KeepScan(IFiles files)
{
    /// <summary>Null when it is neither PDF nor picture; nothing is kept then.</summary>
    /// <exception cref="FileTooLarge">More than <see cref="Agreement.LargestScan"/>.</exception>
    public async Task<Scan?> RunAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (await ScanKinds.OfAsync(content, cancel) is not { } kind)
        {
            return null;
        }

        return new Scan(await files.KeepAsync(content, Agreement.LargestScan, cancel), kind);
    }

    /// <summary>The scan of a form that has to be sent again: it was kept the first time.</summary>
    public async Task<Scan?> AgainAsync(string? hash, CancellationToken cancel)
    {
        await using var content = files.Open(hash ?? "");
        return content is not null && await ScanKinds.OfAsync(content, cancel) is { } kind
            ? new Scan(hash!, kind)
            : null;
    }
}
