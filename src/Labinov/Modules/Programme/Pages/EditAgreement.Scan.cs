using Labinov.Data.Files;
using Labinov.House.Web;

namespace Labinov.Modules.Programme.Pages;

/// <content>The scan that comes with the form.</content>
public sealed partial class EditAgreement
{
    // Null where none was sent; what is wrong with it stands beside the field.
    private Task<Scan?> ScanAsync(CancellationToken cancel) =>
        Upload is null
            ? keep.AgainAsync(Kept, cancel)
            : keep.TakeAsync(Upload, nameof(Upload), ModelState, words, cancel);
}
