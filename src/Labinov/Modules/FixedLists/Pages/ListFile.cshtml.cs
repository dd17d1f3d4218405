using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>The signed paper of a list or of an amendment, for everybody inside the lab.</summary>
public sealed class ListFile(LabinovDb db, IFiles files) : FixedListPage(db)
{
    [BindProperty(SupportsGet = true)]
    public int Nth { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || await Db.FixedListAsync(Lab.Id, cancel) is not { } list)
        {
            return NotFound();
        }

        var name = $"lab-{Number}-list-{Nth}";
        return Nth == 0 ? this.TakeAway(files, list.FileHash, list.FileKind, name)
            : list.Amendments.FirstOrDefault(one => one.Nth == Nth) is { } amendment
                ? this.TakeAway(files, amendment.FileHash, amendment.FileKind, name)
            : NotFound();
    }
}
