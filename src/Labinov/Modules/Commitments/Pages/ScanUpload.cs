using Labinov.Data.Files;
using Labinov.House;
using Microsoft.AspNetCore.Http;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>A scan as it came: kept by its content, and what it is by its first bytes.</summary>
/// <param name="Wrong">Key of what is wrong with it; then nothing was kept.</param>
internal sealed record ScanUpload(string Hash, ScanKind Kind, long Bytes, string? Wrong)
{
    /// <summary>Bytes that a form needs around its file; a file a little too large is still told in words.</summary>
    public const long Envelope = 4L * 1024 * 1024;

    public static async Task<ScanUpload> TakeAsync(
        IFiles files,
        IFormFile? file,
        CancellationToken cancel
    )
    {
        if (file is null || file.Length == 0)
        {
            return Refused("commitments.scan.needed");
        }

        await using var content = file.OpenReadStream();
        if (await ScanKinds.OfAsync(content, cancel) is not { } kind)
        {
            return Refused("commitments.scan.no-scan");
        }

        try
        {
            var hash = await files.KeepAsync(content, SignedScan.Largest, cancel);
            return new(hash, kind, file.Length, null);
        }
        catch (FileTooLarge)
        {
            return Refused("commitments.scan.too-large");
        }
    }

    private static ScanUpload Refused(string wrong) => new("", default, 0, wrong);
}
