namespace Labinov.Data.Files;

/// <summary>A scan as it is kept.</summary>
/// <param name="Hash">SHA-256 in lower-case hex, 64 digits: where the file lies, and the proof that it was not exchanged.</param>
public sealed record Scan(string Hash, ScanKind Kind, long Bytes);

/// <summary>It was no scan, an empty file or too much; nothing was kept.</summary>
public sealed class ScanRefused(string words, params object[] args) : Exception(words)
{
    /// <summary>Key of the sentence that stands beside the field.</summary>
    public string Words { get; } = words;
    public IReadOnlyList<object> Args { get; } = args;
}

/// <summary>Keeps what somebody scanned or photographed, wherever in the house it is asked for.</summary>
public sealed class KeepScan(IFiles files)
{
    /// <summary>Bytes: some pages at the quality of an office scanner, or a banner of a hundred hands photographed by a phone.</summary>
    public const long Largest = 10 * Megabyte;

    /// <summary>Bytes that a form may need around its file: one that is a little too large is still told in words.</summary>
    public const long Envelope = 4 * Megabyte;

    private const long Megabyte = 1024 * 1024;

    /// <param name="content">Can be read again from its start.</param>
    /// <param name="largest">Bytes.</param>
    /// <exception cref="ScanRefused">Says what is wrong with it.</exception>
    public async Task<Scan> RunAsync(Stream content, long largest, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length == 0)
        {
            throw new ScanRefused("data.scan.empty");
        }

        if (await ScanKinds.OfAsync(content, cancel) is not { } kind)
        {
            throw new ScanRefused("data.scan.kind");
        }

        try
        {
            var hash = await files.KeepAsync(content, largest, cancel);
            return new Scan(hash, kind, content.Length);
        }
        catch (FileTooLarge)
        {
            throw new ScanRefused("data.scan.too-large", largest / Megabyte);
        }
    }

    /// <summary>The scan of a form that has to be sent again: it was kept the first time. Null when there is none.</summary>
    public async Task<Scan?> AgainAsync(string? hash, CancellationToken cancel)
    {
        await using var content = files.Open(hash ?? "");
        return content is not null && await ScanKinds.OfAsync(content, cancel) is { } kind
            ? new Scan(hash!, kind, content.Length)
            : null;
    }
}
