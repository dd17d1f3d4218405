using Labinov.Data.Files;
using Labinov.Modules.Programme.Agreements;

namespace Labinov.Modules.Programme.Pages;

/// <content>The scan that comes with the form.</content>
public sealed partial class EditAgreement
{
    // Null where none was sent; what is wrong with it stands beside the field.
    private async Task<Scan?> ScanAsync(CancellationToken cancel)
    {
        if (Upload is null)
        {
            return await keep.AgainAsync(Kept, cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            if (await keep.RunAsync(content, cancel) is { } scan)
            {
                return scan;
            }

            ModelState.AddModelError(nameof(Upload), words["programme.agreement.scan.kind"]);
        }
        catch (FileTooLarge)
        {
            ModelState.AddModelError(nameof(Upload), words["programme.agreement.scan.large"]);
        }

        return null;
    }
}
