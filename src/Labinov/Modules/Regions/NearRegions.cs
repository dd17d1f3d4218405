using Labinov.Data;
using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>Searches by the names of regions, for whoever writes <c>Banyuwagni</c> or <c>Jatim</c>; also for what is named by its region.</summary>
public static class NearRegions
{
    /// <param name="any">Whether anything of the list fits a text.</param>
    public static Task<(string? Text, IReadOnlyList<Correction> Corrections)> ForgiveAsync(
        LabinovDb db,
        string? text,
        bool exact,
        Func<string, Task<bool>> any,
        CancellationToken cancel
    ) =>
        NearNames.ForgiveAsync(
            text,
            exact,
            any,
            _ =>
                db.RegionTerms.Select(term => term.SearchName)
                    .Distinct()
                    .OrderBy(name => name)
                    .ToListAsync(cancel)
        );
}
