using Labinov.Data.Files;
using Labinov.Modules.Sessions.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Sessions.Pages;

/// <content>The logo that comes with the form, or goes.</content>
public sealed partial class WriteLetterhead
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The logo that is there goes.</summary>
    [BindProperty]
    public bool WithoutLogo { get; set; }

    /// <summary>A logo of a first try that was kept although something else was wrong.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Where the present one is served; null for none.</summary>
    public string? LogoPath { get; private set; }

    // Null where none was sent; what is wrong with it stands beside the field.
    private async Task<string?> LogoAsync(CancellationToken cancel)
    {
        // The next form carries what is kept now, not what was sent.
        ModelState.Remove(nameof(Kept));
        if (Upload is null)
        {
            return await keep.AgainAsync(Kept, cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            if (await keep.RunAsync(content, cancel) is { } hash)
            {
                return hash;
            }

            ModelState.AddModelError(nameof(Upload), words["sessions.head.logo.no-picture"]);
        }
        catch (FileTooLarge)
        {
            ModelState.AddModelError(nameof(Upload), words["sessions.head.logo.large"]);
        }

        return null;
    }
}
