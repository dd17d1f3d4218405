using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Regions.Pages;

/// <summary>The files of the database of regions, as the licence wants them handed on.</summary>
[AllowAnonymous]
public sealed class DataFile : LabinovPage
{
    public IActionResult OnGet(string file) =>
        RegionFiles.All.Contains(file, StringComparer.Ordinal)
            ? File(RegionFiles.Open(file), "text/csv; charset=utf-8", file)
            : NotFound();
}
