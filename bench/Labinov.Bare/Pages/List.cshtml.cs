using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Labinov.Bare.Pages;

public sealed class ListModel(BareDb db) : PageModel
{
    public IReadOnlyList<BareExhibit> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await db.NewestAsync(cancel);
}
