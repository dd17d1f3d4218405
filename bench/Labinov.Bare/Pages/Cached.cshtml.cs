using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Labinov.Bare.Pages;

[OutputCache(Duration = 600)]
public sealed class CachedModel(BareDb db) : PageModel
{
    public IReadOnlyList<BareExhibit> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await db.NewestAsync(cancel);
}
