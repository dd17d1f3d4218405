using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Labinov.Data;
using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>
/// For search engines: an index of pieces, one of the public lists and one for each ten thousand numbers of innovations; no piece is longer
/// than the protocol allows (sitemaps.org: 50,000 addresses).
/// </summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class Sitemap(LabinovDb db, IEnumerable<MenuItem> menu) : LabinovPage
{
    private const int Piece = 10_000;
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>0: the public lists; from 1 on: a piece of the innovations; null: the index.</summary>
    [BindProperty(Name = "part", SupportsGet = true)]
    public int? Part { get; set; }

    private string Home => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || Part is < 0 or > int.MaxValue / Piece)
        {
            return NotFound();
        }

        return Part switch
        {
            null => await IndexAsync(cancel),
            0 => Xml("urlset", Lists().Select(path => Url(path, null))),
            { } part => await PieceAsync(part, cancel),
        };
    }

    private async Task<IActionResult> IndexAsync(CancellationToken cancel)
    {
        var last = await db.Exhibits.MaxAsync(exhibit => (int?)exhibit.Number, cancel) ?? 0;
        var pieces = (last + Piece - 1) / Piece;
        return Xml(
            "sitemapindex",
            Enumerable
                .Range(0, pieces + 1)
                .Select(part => new XElement(
                    Map + "sitemap",
                    new XElement(Map + "loc", $"{Home}/sitemap.xml?part={part}")
                ))
        );
    }

    private async Task<IActionResult> PieceAsync(int part, CancellationToken cancel)
    {
        var (from, until) = ((part - 1) * Piece, part * Piece);
        var rows = await db
            .Exhibits.Where(exhibit => exhibit.Number > from && exhibit.Number <= until)
            .OrderBy(exhibit => exhibit.Number)
            .Select(exhibit => new
            {
                exhibit.Number,
                exhibit.Title,
                exhibit.UpdatedAt,
            })
            .ToListAsync(cancel);
        return Xml(
            "urlset",
            rows.Select(row => Url(GalleryLinks.To(row.Number, row.Title), row.UpdatedAt))
        );
    }

    private IEnumerable<string> Lists() =>
        menu.Where(item => item.Place == MenuPlace.Public && item.Shown(House.Actor.Stranger))
            .OrderBy(item => item.Order)
            .Select(item => item.Path)
            .Prepend("/");

    private new XElement Url(string path, DateTime? changed) =>
        new(
            Map + "url",
            new XElement(Map + "loc", Home + path),
            changed is { } at
                ? new XElement(
                    Map + "lastmod",
                    at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                )
                : null
        );

    private ContentResult Xml(string root, IEnumerable<XElement> parts) =>
        Content(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + new XElement(Map + root, parts).ToString(SaveOptions.DisableFormatting),
            "application/xml; charset=utf-8",
            Encoding.UTF8
        );
}
