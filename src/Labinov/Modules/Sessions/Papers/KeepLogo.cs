using Labinov.Data.Files;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>Keeps the logo of a letterhead, drawn anew and small enough for a letter.</summary>
public sealed class KeepLogo(IFiles files)
{
    /// <summary>Bytes as sent.</summary>
    public const long Largest = 2 * 1024 * 1024;

    /// <summary>Enough for two and a half centimetres of print at 400 dots to the inch.</summary>
    private const int Side = 400;

    /// <returns>SHA-256 under which it is kept; null when it is no PNG or JPEG that can be drawn.</returns>
    /// <exception cref="FileTooLarge">More than <see cref="Largest"/>.</exception>
    public async Task<string?> RunAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > Largest)
        {
            throw new FileTooLarge(Largest);
        }

        var sent = new byte[content.Length];
        await content.ReadExactlyAsync(sent, cancel);
        if (Redraw.AsPng(sent, Side, Side) is not { } png)
        {
            return null;
        }

        using var drawn = new MemoryStream(png);
        return await files.KeepAsync(drawn, png.Length, cancel);
    }

    /// <summary>The logo of a form that has to be sent again: it was kept the first time.</summary>
    public async Task<string?> AgainAsync(string? hash, CancellationToken cancel)
    {
        await using var content = files.Open(hash ?? "");
        return
            content is not null
            && await ScanKinds.OfAsync(content, cancel) == ScanKind.Png
            && content.Length <= Largest
            ? hash
            : null;
    }
}
