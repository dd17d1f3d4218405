using Labinov.Data;
using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit.Pages;

/// <summary>All roots as a file that <c>bin/labinov audit verify --roots</c> reads; its headings are the same in both languages.</summary>
[AllowAnonymous]
public sealed class Roots(LabinovDb db) : LabinovPage
{
    public IActionResult OnGet() =>
        Sheet.Csv(
            "labinov-roots",
            [
                new("day", root => root.Day),
                new("position", root => root.Position),
                new SheetColumn<Data.Ledger.LedgerRoot>("hash", root => root.Hash),
            ],
            db.LedgerRoots.AsNoTracking().OrderBy(root => root.Day).AsAsyncEnumerable()
        );
}
