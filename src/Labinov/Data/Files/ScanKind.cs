namespace Labinov.Data.Files;

/// <summary>What a scan may be.</summary>
public enum ScanKind
{
    Pdf,
    Jpeg,
    Png,
}

public static class ScanKinds
{
    /// <summary>So many bytes tell what a file is.</summary>
    private const int HeadLength = 8;

    /// <summary>By its first bytes, whatever its name says; null for anything but the three.</summary>
    public static ScanKind? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? ScanKind.Pdf
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ScanKind.Jpeg
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            ? ScanKind.Png
        : null;

    /// <param name="content">Stands at its start; goes back there, so that it can be kept afterwards.</param>
    public static async Task<ScanKind?> OfAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var head = new byte[HeadLength];
        var read = await content.ReadAtLeastAsync(
            head,
            head.Length,
            throwOnEndOfStream: false,
            cancel
        );
        content.Position = 0;
        return Of(head.AsSpan(0, read));
    }

    /// <summary>How it is served, and how its name ends.</summary>
    public static (string Type, string Ending) Served(this ScanKind kind) =>
        kind switch
        {
            ScanKind.Pdf => ("application/pdf", "pdf"),
            ScanKind.Png => ("image/png", "png"),
            _ => ("image/jpeg", "jpg"),
        };
}
