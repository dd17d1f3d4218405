using Labinov.Data.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Labinov.House.Web;

/// <summary>Scans as forms bring them and as pages hand them out: one way in, one way out.</summary>
public static class Scans
{
    /// <summary>Keeps what came with a form; null, and the reason beside its field, for nothing and for what is no scan.</summary>
    public static async Task<Scan?> TakeAsync(
        this KeepScan keep,
        IFormFile? file,
        string field,
        ModelStateDictionary state,
        IStringLocalizer words,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(keep);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(words);
        if (file is null)
        {
            state.AddModelError(field, words["data.scan.needed"]);
            return null;
        }

        try
        {
            await using var content = file.OpenReadStream();
            return await keep.RunAsync(content, KeepScan.Largest, cancel);
        }
        catch (ScanRefused refused)
        {
            state.AddModelError(field, words[refused.Words, [.. refused.Args]]);
            return null;
        }
    }

    /// <summary>
    /// The scan to take along, under the house's own headers (no script, no sniffing): never drawn within our pages, for a file from outside
    /// stays a file, and kept by no browser or cache between, for others use the same computer. 404 when it is gone.
    /// </summary>
    /// <param name="name">Of the file, without its ending.</param>
    public static IActionResult TakeAway(
        this PageModel page,
        IFiles files,
        string hash,
        ScanKind kind,
        string name
    )
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(files);
        if (files.Open(hash) is not { } content)
        {
            return page.NotFound();
        }

        var (type, ending) = kind.Served();
        page.Response.Headers.CacheControl = "no-store";
        return page.File(content, type, $"{name}.{ending}");
    }
}
