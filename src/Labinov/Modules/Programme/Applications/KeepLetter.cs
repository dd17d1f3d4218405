using Labinov.Data.Files;

namespace Labinov.Modules.Programme.Applications;

/// <summary>Keeps a scanned letter: a PDF or a photo, by its first bytes, for a name may say anything.</summary>
public sealed class KeepLetter(IFiles files)
{
    /// <summary>Bytes: some pages at the quality of an office scanner.</summary>
    public const long Largest = 10L * 1024 * 1024;

    private static readonly (LetterFormat Format, byte[] Begins)[] Known =
    [
        (LetterFormat.Pdf, "%PDF-"u8.ToArray()),
        (LetterFormat.Jpeg, [0xFF, 0xD8, 0xFF]),
        (LetterFormat.Png, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <param name="content">Can be read again from its start.</param>
    /// <returns>Null when it is neither a PDF nor a photo; then nothing was kept.</returns>
    /// <exception cref="FileTooLarge">More than <see cref="Largest"/>.</exception>
    public async Task<KeptLetter?> RunAsync(Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var head = new byte[8];
        var read = await content.ReadAtLeastAsync(
            head,
            head.Length,
            throwOnEndOfStream: false,
            cancel
        );
        content.Position = 0;
        foreach (var (format, begins) in Known)
        {
            if (head.AsSpan(0, read).StartsWith(begins))
            {
                return new KeptLetter(await files.KeepAsync(content, Largest, cancel), format);
            }
        }

        return null;
    }
}
