using Labinov.Data.Files;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>Keeps a scan, when it is what it says: told by its first bytes, never by its name.</summary>
public sealed class KeepScan(IFiles files)
{
    private static readonly (byte[] Start, ScanKind Kind)[] Starts =
    [
        ("%PDF-"u8.ToArray(), ScanKind.Pdf),
        ([0xFF, 0xD8, 0xFF], ScanKind.Jpeg),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], ScanKind.Png),
    ];

    /// <summary>Null when it is neither PDF nor picture; nothing is kept then.</summary>
    /// <exception cref="FileTooLarge">More than <see cref="Agreement.LargestScan"/>.</exception>
    public async Task<Scan?> RunAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (await KindAsync(content, cancel) is not { } kind)
        {
            return null;
        }

        content.Position = 0;
        return new Scan(await files.KeepAsync(content, Agreement.LargestScan, cancel), kind);
    }

    /// <summary>The scan of a form that has to be sent again: it was kept the first time.</summary>
    public async Task<Scan?> AgainAsync(string? hash, CancellationToken cancel)
    {
        await using var content = files.Open(hash ?? "");
        return content is not null && await KindAsync(content, cancel) is { } kind
            ? new Scan(hash!, kind)
            : null;
    }

    private static async Task<ScanKind?> KindAsync(Stream content, CancellationToken cancel)
    {
        var head = new byte[8];
        var read = await content.ReadAtLeastAsync(head, head.Length, false, cancel);
        foreach (var (start, kind) in Starts)
        {
            if (head.AsSpan(0, read).StartsWith(start))
            {
                return kind;
            }
        }

        return null;
    }
}
